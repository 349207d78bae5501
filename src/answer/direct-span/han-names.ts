import { countryNames } from './name-words.js';
import { type SpanCandidate, spanBetween } from './span-candidate.js';
import type { SpanWord } from './span-words.js';

/** Characters that foreign names are written with, after the tables of transcription for Chinese (Xinhua). */
const SOUNDS =
  '阿埃艾爱安昂奥巴白班邦包鲍贝本比彼边别宾波勃博布卜查昌茨措达大戴丹道德登邓迪蒂丁东杜敦顿多厄恩尔法凡范方菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭哈海汉豪赫黑亨洪胡华怀惠霍基吉加贾简姜杰金京久卡凯坎康考柯科克肯孔库夸昆拉莱赖兰朗劳勒雷黎里理利莉立丽连廉良列烈林琳龙隆卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙米密敏明摩莫墨默姆木穆那纳娜乃南内嫩尼年涅宁牛纽农努诺欧帕派潘庞佩彭皮匹平珀泼朴普奇契恰强乔切钦琼丘屈让热仁日荣茹儒瑞若撒萨塞赛三桑瑟森沙莎山尚绍舍申生圣施什史舒斯丝松苏索塔泰坦汤唐陶特滕提廷通图土托瓦万王旺威韦维魏温文翁沃乌武西希锡夏显香肖小谢欣辛兴雄休修许雅亚延扬杨尧耶叶伊因英永尤于约云扎赞泽曾詹章珍芝治朱卓兹子宗祖佐';
const NAME = new RegExp(
  `[${SOUNDS}]{1,7}(?:·[${SOUNDS}]{1,7})+|[${SOUNDS}]{3,7}|[A-Z][\\p{L}.]*(?:[ -]+(?:[a-z]{1,3} )?[A-Z][\\p{L}.]*)*`,
  'gu',
);
const PLACE =
  /(?<=[在于位到至往从去的])\s?(\p{sc=Han}{2,8}?(?:州|省|市|县|区|国|岛|海|河|山|湾|谷|城|镇|村|街|路|大学|学院|花园|公园|博物馆|机场|地区|沙漠|森林|大陆|平原))(?!\p{sc=Han}?[人民族语])/gu;
const QUOTED = /[“《「]([^”》」]{2,20})[”》」]/gu;

/** The phrases of a Chinese passage that may be names: in foreign sounds, of countries and places, or in quotation marks. */
export const findHanNames = (text: string, words: readonly SpanWord[]): SpanCandidate[] => {
  const found: SpanCandidate[] = [];
  const add = (start: number, length: number, traits: Record<string, number>) => {
    if (!found.some((other) => start < other.end && other.start < start + length))
      found.push(
        spanBetween(words, start, start + length, { ...traits, inPlace: isInPlace(text, start) ? 1 : 0 }),
      );
  };
  for (const match of text.matchAll(NAME)) {
    const isCountry = countryNames('zh').has(match[0]);
    add(match.index, match[0].trimEnd().length, {
      couple: match[0].includes('·') ? 1 : 0,
      capitals: /^[A-Z]/u.test(match[0]) ? 1 : 0,
      country: isCountry ? 1 : 0,
      brackets: /[(（]/u.test(text[match.index - 1] ?? '') ? 1 : 0,
      opening: match.index === 0 ? 1 : 0,
      agent: /[由被]$/u.test(text.slice(0, match.index)) ? 1 : 0,
    });
  }
  for (const match of text.matchAll(PLACE)) {
    const place = match[1] ?? '';
    add(match.index + match[0].length - place.length, place.length, { placeWord: 1 });
  }
  for (const match of text.matchAll(QUOTED)) add(match.index + 1, match[1]?.length ?? 0, { quoted: 1 });
  for (const token of words) {
    if (countryNames('zh').has(token.word)) add(token.start, token.end - token.start, { country: 1 });
  }
  return found.sort((left, right) => left.start - right.start);
};

const isInPlace = (text: string, start: number): boolean =>
  /[在于位到至往]\s?$/u.test(text.slice(Math.max(0, start - 3), start));
