/** What keeps the bot from starting, as one line that says what to do. It ends the process with exit code 1. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
  }
}
