import type { ActeDeSelection } from './presentConfirmation.ts';

/** The confirmation of an act on one mémoire, as the person sees it. */
export const adresseDeSelection = (
  acte: ActeDeSelection,
  { id, version }: { readonly id: number; readonly version: number },
  retour: string,
): string =>
  `/memoires/selection/${acte}?${new URLSearchParams({ choix: `${id}-${version}`, retour }).toString()}`;
