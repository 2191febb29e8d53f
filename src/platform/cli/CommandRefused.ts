/** A command says in one sentence why it stops, and with which exit code. */
export class CommandRefused extends Error {
  constructor(
    sentence: string,
    readonly exitCode: number,
  ) {
    super(sentence);
  }
}
