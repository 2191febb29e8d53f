import type { FunctionComponent } from 'preact';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';

interface Props {
  readonly action: string;
  readonly libelle: string;
  /** What a screen reader adds: on which object of the list. */
  readonly complement: string;
}

/** One act on one row of a table. */
export const Acte: FunctionComponent<Props> = ({ action, libelle, complement }) => (
  <Formulaire action={action}>
    <button class="cp-lien-bouton" type="submit">
      {libelle}
      <span class="govuk-visually-hidden"> {complement}</span>
    </button>
  </Formulaire>
);
