import { type REST, Routes } from 'discord.js';

/**
 * The id of the application that the token is of.
 *
 * @throws Error where the answer is not Discord's
 */
export const readApplicationId = async (rest: Pick<REST, 'get'>): Promise<string> => {
  const application = await rest.get(Routes.currentApplication());
  if (typeof application === 'object' && application !== null && 'id' in application)
    return String(application.id);
  throw new Error('the answer is not from Discord; check DISCORD_API_URL');
};
