import { readAskedMessage } from '../asked-message.js';
import type { MessagePayload } from '../command.js';
import type { AnsweringOptions } from './answer-interaction.js';
import { describeRefusal, isRefusal } from './replier.js';

// Discord's codes for a channel where the bot may not write, or not see what it would reply to, and for a body that it
// does not take.
const NO_ACCESS = [50_001, 50_007, 50_013];
const NO_HISTORY = 160_002;
const BAD_BODY = 50_035;

/**
 * Answers a message that asks the bot something, and leaves every other alone. What cannot be delivered is logged, and
 * nothing is thrown.
 *
 * @param bot the id of the bot's user
 */
export const answerMessage = async (
  raw: unknown,
  bot: string,
  { dispatcher, replier, turns, log }: AnsweringOptions,
): Promise<void> => {
  const message = readAskedMessage(raw, bot);
  if (message === null) return;
  const write = async (payload: MessagePayload): Promise<void> => {
    try {
      await replier.write(message.channel, message.id, payload, true);
    } catch (error) {
      if (!isRefusal(error, NO_HISTORY)) throw error;
      await replier.write(message.channel, message.id, payload, false);
    }
  };
  try {
    const { payload } = await turns.take(() => dispatcher.ask(message));
    await write(payload).catch((error: unknown) => {
      if (!isRefusal(error, BAD_BODY)) throw error;
      return write(
        dispatcher.fail('a message', message, `Discord refused: ${describeRefusal(error)}`).payload,
      );
    });
  } catch (error) {
    log(
      isRefusal(error, ...NO_ACCESS)
        ? `The bot was asked in a channel where it may not write (${describeRefusal(error)}).`
        : `error in a message: the reply did not arrive: ${describeRefusal(error)}`,
    );
  }
};
