import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import type { EtatPresente } from './presentEtat.ts';

export interface LigneDAccueil {
  readonly numero: string;
  readonly href: string;
  readonly etat: EtatPresente;
  readonly detail: string;
}

/** A few mémoires on the connected home page: which one, where it stands, what to know of it. */
export const LignesDAccueil: FunctionComponent<{ readonly lignes: readonly LigneDAccueil[] }> = ({
  lignes,
}) => (
  <ul class="govuk-list">
    {lignes.map(({ numero, href, etat, detail }) => (
      <li key={numero} class="govuk-!-margin-bottom-2">
        <span class="cp-numero">
          <Lien href={href}>{numero}</Lien>
        </span>{' '}
        <BadgeEtat {...etat} />
        <span class="cp-tableau__secondaire">{detail}</span>
      </li>
    ))}
  </ul>
);
