/** What has happened, in the past tense. Every other field is an id, a string, a number or an ISO date: it is kept as JSON. */
export interface DomainEvent {
  readonly type: string;
  readonly survenuLe: Date;
}
