/** What the agent has just proved, as it stood: the act is refused when it has changed meanwhile. */
export type PreuveDuSupport =
  | { readonly nature: 'MOT_DE_PASSE'; readonly hache: string }
  | { readonly nature: 'CODE'; readonly secretScelle: string };
