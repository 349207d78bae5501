import type { Origin, PressReply, Reply } from '../command.js';
import type { Dispatcher } from '../dispatch.js';
import { type Interaction, readInteraction } from '../interaction.js';
import { toChoices } from './choices.js';
import { startDeferral } from './deferral.js';
import { deliverFirst, deliverLate, type Placeholder, toDeferral } from './deliver-reply.js';
import { describeRefusal, isRefusal, type Replier } from './replier.js';
import type { Turns } from './turns.js';

/** What answering needs, whatever comes in. */
export interface AnsweringOptions {
  readonly dispatcher: Dispatcher;
  readonly replier: Replier;
  readonly turns: Turns;
  readonly log: (line: string) => void;
}

/** What there is to do about an interaction. */
interface Task {
  /** Names it in the log. */
  readonly place: string;
  readonly origin: Origin;
  readonly placeholder: Placeholder;
  readonly work: () => Promise<PressReply>;
}

// Discord's InteractionResponseType, and its codes for an interaction that is too old, for one that is answered
// already, and for a body that it does not take.
const COMPLETION = 8;
const TOO_LATE = 10_062;
const ALREADY_ANSWERED = 40_060;
const BAD_BODY = 50_035;

/** Answers interaction JSON as it comes in. What cannot be delivered is logged, and nothing is thrown. */
export const answerInteraction = async (raw: unknown, options: AnsweringOptions): Promise<void> => {
  const interaction = readInteraction(raw);
  if (interaction === null) return options.log('error: an interaction came in that cannot be read');
  if (interaction.kind === 'completion') return complete(interaction, options);
  const task = toTask(interaction, options.dispatcher);
  try {
    await carryOut(interaction, task, options);
  } catch (error) {
    options.log(`error in ${task.place}: ${explainLoss(error)}`);
  }
};

type Of<Kind extends Interaction['kind']> = Extract<Interaction, { kind: Kind }>;

const complete = async (
  interaction: Of<'completion'>,
  { dispatcher, replier, turns, log }: AnsweringOptions,
): Promise<void> => {
  const { request } = interaction;
  try {
    const choices = await turns.take(() => toChoices(dispatcher.complete(request)));
    await replier.respond(interaction, { type: COMPLETION, data: { choices } });
  } catch (error) {
    // Whoever types on waits no longer for what was typed before.
    if (!isRefusal(error, TOO_LATE))
      log(`error in completion of /${request.command}: ${describeRefusal(error)}`);
  }
};

const toTask = (interaction: Of<'command'> | Of<'press'>, dispatcher: Dispatcher): Task => {
  if (interaction.kind === 'command') {
    const { request } = interaction;
    return {
      place: `/${request.command}`,
      origin: request,
      placeholder: dispatcher.isPrivate(request) ? 'private-message' : 'public-message',
      work: async () => asReply(await dispatcher.run(request)),
    };
  }
  const { press } = interaction;
  return {
    place: `${press.action} of /${press.command}`,
    origin: press,
    placeholder: press.message === undefined ? 'private-message' : 'nothing',
    work: () => dispatcher.press(press),
  };
};

const asReply = (reply: Reply): PressReply => ({ kind: 'reply', ...reply });

const carryOut = async (
  ticket: Interaction,
  { place, origin, placeholder, work }: Task,
  { dispatcher, replier, turns }: AnsweringOptions,
): Promise<void> => {
  const fail = (why: string) => asReply(dispatcher.fail(place, origin, why));
  const deferral = startDeferral(() => replier.respond(ticket, toDeferral(placeholder)));
  const reply = await turns.take(work);
  const isLate = await deferral.end();
  const deliver = async (what: PressReply): Promise<void> => {
    if (!isLate) return deliverFirst(replier, ticket, what);
    const late = what.kind === 'form' ? fail('a form was not ready in time') : what;
    if (late.kind !== 'form') await deliverLate(replier, ticket, late, placeholder);
  };
  try {
    await deliver(reply);
  } catch (error) {
    if (!isRefusal(error, BAD_BODY)) throw error;
    await deliver(fail(`Discord refused the reply: ${describeRefusal(error)}`));
  }
};

const explainLoss = (error: unknown): string =>
  isRefusal(error, ALREADY_ANSWERED)
    ? 'it was answered already; the bot may be running twice'
    : `the reply did not arrive: ${describeRefusal(error)}`;
