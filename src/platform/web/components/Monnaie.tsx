import type { FunctionComponent } from 'preact';

interface Props {
  /** Formatted by the presenter: "1 234,50 €". */
  readonly montant: string;
  readonly fort?: boolean | undefined;
  /** The amount asked, struck through, when less was retained. */
  readonly demande?: { readonly montant: string; readonly libelle: string } | undefined;
}

export const Monnaie: FunctionComponent<Props> = ({ montant, fort, demande }) => (
  <span class="cp-monnaie">
    {demande && (
      <s class="cp-monnaie__demande">
        <span class="govuk-visually-hidden">{demande.libelle} </span>
        {demande.montant}
      </s>
    )}
    {fort ? <strong>{montant}</strong> : montant}
  </span>
);
