import { answerQuestion } from '../src/answer/answer-question.js';
import type { Command } from '../src/command.js';
import { renderAnswer } from '../src/replies/message.js';

export const ask: Command = {
  data: {
    type: 1,
    name: 'ask',
    description: 'Answers a question with sentences of the article and their numbers',
    options: [
      {
        type: 3,
        name: 'question',
        description: 'What you want to know, in any language',
        required: true,
        max_length: 4000,
      },
      { type: 3, name: 'article', description: 'The short name of one article; without it all are searched' },
      { type: 5, name: 'private', description: 'Show the answer only to you' },
    ],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  },
  isPrivate: ({ options }) => options.private === true,
  run: ({ options }, library) => {
    const { question, article } = options;
    const answer = answerQuestion(library, {
      text: String(question ?? ''),
      ...(article === undefined ? {} : { article: String(article) }),
    });
    return renderAnswer(answer, library.articles);
  },
};
