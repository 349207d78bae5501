import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/corpus/import/import-error.js';
import { readPage } from '../../../src/corpus/import/read-page.js';

const SENTENCE = 'The mayor said on Thursday that it had rained, and that nobody, not even she, knew why. ';
const LONG = SENTENCE.repeat(8).trim();
const TITLE = '<title>Rain</title>';

const page = (body: string, head = TITLE) =>
  `<!doctype html><html><head>${head}</head><body><article>${body}</article></body></html>`;
const read = (body: string, head?: string) => readPage(page(body, head), 'page.html');
// What stands behind the first paragraph, which is long enough to be known as an article's.
const readBehind = (body: string) =>
  read(`<p>${LONG}</p>${body}`).text.slice(LONG.length).replace(/^\n+/, '');

describe('readPage', () => {
  it('takes the main text and leaves out what stands around it', () => {
    const around = ['<nav><a href="/">Home</a></nav>', '<footer>Imprint</footer>', '<aside>Buy!</aside>'];
    const { text } = readPage(
      page(`<p>${LONG}</p><p>${SENTENCE}</p>`).replace('<body>', `<body>${around.join('')}`),
      'page.html',
    );
    expect(text).toBe(`${LONG}\n\n${SENTENCE.trim()}`);
  });

  it.each([
    ['entities', '<p>a &amp; b&nbsp;c &lt;d&gt; &#1575;&hellip;</p>', 'a & b\u00a0c <d> ا…'],
    ['white space', '<p>one\n   two\t<b> three</b></p>', 'one two three'],
    ['line breaks', '<p>one<br>two</p>', 'one\ntwo'],
    ['paragraphs made of line breaks', '<div>one<br><br>two</div>', 'one\n\ntwo'],
    ['headings', '<h2>One\n<br>two</h2><p>three</p>', '## One two\n\nthree'],
    ['words in several styles', '<p>un<b>believ</b><i>able</i></p>', 'unbelievable'],
    ['lists', '<ul><li>one<li><p>two</p></ul><p>three</p>', '- one\n- two\n\nthree'],
    ['lists in lists', '<ul><li>one<ul><li>two</ul><li>three</ul>', '- one\n- two\n- three'],
    ['numbered lists', '<ol start="3"><li>one<li>two</ol>', '3. one\n4. two'],
    ['a paragraph behind an item', '<ul><li><p>one</p><p>two</p><li>three</ul>', '- one\n\ntwo\n\n- three'],
    [
      'tables',
      '<table><caption>Rain</caption><tr><th>Day<th>mm<tr><td>Friday<td>1<br>2</table>',
      'Rain\n\n- Day | mm\n- Friday | 1 2',
    ],
    ['quotations', '<p>She said <q>no</q>.</p>', 'She said “no”.'],
    ['preformatted text', '<pre>\n  a  b\n    c\n</pre>', '  a  b\n    c'],
    ['links', '<p>See <a href="javascript:steal()">this</a> page.</p>', 'See this page.'],
  ])('writes %s as text', (_, html, text) => {
    expect(readBehind(html)).toBe(text);
  });

  it('reads a table that is there for the looks as paragraphs', () => {
    const { text } = read(`<table><tr><td><p>${LONG}</p></td><td><p>${SENTENCE}</p></td></tr></table>`);
    expect(text).toBe(`${LONG}\n\n${SENTENCE.trim()}`);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<p>x<script>document.write("<p>alert(1)</p>")</script></p>'],
    ['<style>p { content: "alert(1)" }</style>'],
    ['<template><p>alert(1)</p></template>'],
    ['<noscript><p>alert(1)</p></noscript>'],
    ['<svg><script>alert(1)</script><text>alert(1)</text></svg>'],
    ['<img src="x" onerror="alert(1)" alt="alert(1)">'],
    ['<iframe srcdoc="<p>alert(1)</p>">alert(1)</iframe>'],
    ['<p hidden>alert(1)</p>'],
    ['<p style="display:none">alert(1)</p>'],
    ['<!-- <p>alert(1)</p> -->'],
    ['<textarea>alert(1)</textarea><button>alert(1)</button>'],
  ])('takes nothing that is not shown: %s', (html) => {
    expect(readBehind(html)).not.toContain('alert');
    expect(readBehind(html)).not.toContain('<');
  });

  it('reads a page without its outer tags', () => {
    for (const html of [
      `${TITLE}<p>${LONG}`,
      `<html>${TITLE}<p>${LONG}`,
      `<meta charset="utf-8">${TITLE}<p>${LONG}`,
    ]) {
      expect(readPage(html, 'page.html')).toMatchObject({ title: 'Rain', text: LONG });
    }
    expect(readPage(LONG, 'page.html')).toEqual({ text: LONG });
  });
});

describe('what a page says about itself', () => {
  const head = [
    TITLE,
    '<meta name="author" content="A.\n Writer">',
    '<meta property="og:site_name" content="The Paper">',
    '<meta property="article:published_time" content="2022-09-15">',
    '<link rel="canonical" href="https://example.com/rain">',
  ];

  it('is taken over', () => {
    expect(read(`<p>${LONG}</p>`, head.join(''))).toEqual({
      text: LONG,
      title: 'Rain',
      author: 'A. Writer',
      source: 'The Paper',
      date: '2022-09-15',
      url: 'https://example.com/rain',
    });
  });

  it('is read from linked data, which may be broken', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Rain',
      author: { name: 'A. Writer' },
      datePublished: '2022-09-15T10:00:00Z',
    };
    const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
    const { author, date } = read(`<p>${LONG}</p>`, script(JSON.stringify(data)));
    expect({ author, date }).toEqual({ author: 'A. Writer', date: '2022-09-15T10:00:00Z' });
    expect(read(`<p>${LONG}</p>`, script('{"@context":')).text).toBe(LONG);
  });

  it('is not made up', () => {
    expect(read(`<p>${LONG}</p>`, '')).toEqual({ text: LONG });
  });

  it('takes no dateline for an author, and leaves it in the text', () => {
    const page = read(`<p class="dateline byline">Oslo, Thursday</p><p>${LONG}</p>`);
    expect(page).toEqual({ title: 'Rain', text: `Oslo, Thursday\n\n${LONG}` });
  });

  it.each([['javascript:alert(1)'], ['/rain'], ['http://'], ['data:text/html,x']])(
    'takes no address that leads nowhere: %s',
    (href) => {
      expect(read(`<p>${LONG}</p>`, `<link rel="canonical" href="${href}">`)).toEqual({ text: LONG });
    },
  );
});

describe('readPage with a page that is no article', () => {
  it.each([
    ['nothing', '', /no main text/],
    ['only scripts', page('<script>app()</script>'), /no main text/],
    ['only pictures', page('<img src="a.png" alt="a">'), /no main text/],
    ['only links', page('<ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul>'), /no main text/],
    ['too many tags', page('<p>a</p>'.repeat(30_000)), /more than 50000 tags/],
    ['giant nesting', page(`${'<div>'.repeat(20_000)}${LONG}`), /more than 500 deep/],
    ['giant nesting of styles', page(`${'<b>'.repeat(20_000)}${LONG}`), /more than 500 deep/],
  ])('refuses %s', (_, html, message) => {
    expect(() => readPage(html, 'page.html')).toThrow(ImportError);
    expect(() => readPage(html, 'page.html')).toThrow(message);
  });

  it('is done in time with tags that are never closed or never opened', () => {
    const html = page('<div>'.repeat(20_000) + '</span>'.repeat(20_000));
    expect(() => readPage(html, 'page.html')).toThrow(ImportError);
  });

  it('reads as much nesting as pages have', () => {
    expect(read(`${'<div>'.repeat(300)}<p>${LONG}</p>`).text).toBe(LONG);
  });
});
