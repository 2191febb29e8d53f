import type { ComponentChildren, FunctionComponent } from 'preact';

interface Props {
  /** Where it posts, when it is not where its form does. */
  readonly versAction?: string | undefined;
  /** What a screen reader adds: "Retirer" + "attestation.pdf". */
  readonly complement: string;
  readonly children: ComponentChildren;
}

/** An act on one row of a table, as quiet as the links beside it. */
export const BoutonDeLigne: FunctionComponent<Props> = ({ versAction, complement, children }) => (
  <button class="cp-lien-bouton" type="submit" formAction={versAction}>
    {children}
    <span class="govuk-visually-hidden"> {complement}</span>
  </button>
);
