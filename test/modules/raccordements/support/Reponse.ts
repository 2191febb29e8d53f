/** What an answer holds, its body not known yet. */
export interface Reponse {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}
