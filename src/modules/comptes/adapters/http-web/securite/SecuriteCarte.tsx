import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { PAGE_DU_SECOND_FACTEUR } from './barriereDuSecondFacteur.ts';
import { textesSecurite } from './textesSecurite.ts';

interface Props {
  /** A contact address that waits for its confirmation. */
  readonly contactEnAttente: string | null;
}

/** The ways from Mon compte to what keeps the account safe. */
export const SecuriteCarte: FunctionComponent<Props> = ({ contactEnAttente }) => {
  const { securite } = textesSecurite(usePage().langue);
  const pages = [
    { href: '/mon-compte/adresse', libelle: securite.adresse },
    { href: PAGE_DU_SECOND_FACTEUR, libelle: securite.secondFacteur },
    { href: '/mon-compte/sessions', libelle: securite.sessions },
    { href: '/mon-compte/fermeture', libelle: securite.fermeture },
  ];
  return (
    <Carte titre={securite.titre} id="securite">
      {contactEnAttente !== null && (
        <Encart titre={securite.contactTitre}>
          <p class="govuk-body">{securite.contactEnAttente(contactEnAttente)}</p>
          <Formulaire action="/mon-compte/contact/renvoyer">
            <Bouton variante="secondaire">{securite.renvoyer}</Bouton>
          </Formulaire>
        </Encart>
      )}
      <ul class="govuk-list">
        {pages.map(({ href, libelle }) => (
          <li key={href}>
            <Lien href={href}>{libelle}</Lien>
          </li>
        ))}
      </ul>
    </Carte>
  );
};
