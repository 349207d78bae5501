import type { PressReply } from '../command.js';
import type { Ticket } from '../interaction.js';
import { type Replier, withVisibility } from './replier.js';

// Discord's InteractionResponseType.
const MESSAGE = 4;
const DEFERRED_MESSAGE = 5;
const DEFERRED_UPDATE = 6;
const UPDATE = 7;
const FORM = 9;

/**
 * What stands for an answer that takes long: a message that only who asks sees, or everybody, which cannot be changed
 * any more; or nothing that is seen, where a component was used.
 */
export type Placeholder = 'private-message' | 'public-message' | 'nothing';

/** What tells Discord that the answer will come. */
export const toDeferral = (placeholder: Placeholder): object => {
  if (placeholder === 'nothing') return { type: DEFERRED_UPDATE };
  return { type: DEFERRED_MESSAGE, data: withVisibility({}, placeholder === 'private-message') };
};

/** Gives a reply as the first response. */
export const deliverFirst = (replier: Replier, ticket: Ticket, reply: PressReply): Promise<void> => {
  switch (reply.kind) {
    case 'reply':
      return replier.respond(ticket, { type: MESSAGE, data: withVisibility(reply.payload, reply.isPrivate) });
    case 'update':
      return replier.respond(ticket, { type: UPDATE, data: reply.payload });
    case 'form':
      return replier.respond(ticket, { type: FORM, data: reply.form });
  }
};

/** Gives a reply in place of what was there for it. A form can only be a first response. */
export const deliverLate = async (
  replier: Replier,
  ticket: Ticket,
  reply: Exclude<PressReply, { kind: 'form' }>,
  placeholder: Placeholder,
): Promise<void> => {
  if (reply.kind === 'update') return replier.edit(ticket, reply.payload);
  if (placeholder === 'nothing') return replier.follow(ticket, reply.payload, reply.isPrivate);
  if (placeholder === 'private-message' || !reply.isPrivate) return replier.edit(ticket, reply.payload);
  // What everybody would see becomes private only as another message. Taken away first: Discord would put the next
  // message in its place.
  await replier.remove(ticket);
  await replier.follow(ticket, reply.payload, true);
};
