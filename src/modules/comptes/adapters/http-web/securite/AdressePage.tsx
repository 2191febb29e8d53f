import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import { formatInstant } from '../../../../../platform/web/formats.ts';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { EtatChangementDAdresse } from '../../../domain/adresse/ChangementDAdresse.ts';
import { erreurDe } from '../erreurDe.ts';
import { ChampMotDePasseActuel } from './ChampMotDePasseActuel.tsx';
import { filDeMonCompte } from './filDeMonCompte.ts';
import { textesSecurite } from './textesSecurite.ts';

interface Props {
  readonly actuelle: string;
  /** The change that waits for its confirmations. */
  readonly enCours: EtatChangementDAdresse | undefined;
  readonly saisie: string;
  readonly erreurs: FormErrors;
}

export const AdressePage: FunctionComponent<Props> = ({ actuelle, enCours, saisie, erreurs }) => {
  const { langue } = usePage();
  const textes = textesSecurite(langue);
  const { adresse, champs } = textes;
  const etape = (faite: Date | null): string => (faite === null ? adresse.attendue : adresse.faite);
  return (
    <Layout
      titre={adresse.titre}
      chapeau={adresse.chapeau}
      filAriane={filDeMonCompte(textes, adresse.titre)}
      erreurs={erreurs}
      etroit
    >
      <ListeResume dense elements={[{ cle: adresse.actuelle, valeur: actuelle }]} />
      {enCours && (
        <Carte titre={adresse.enCours}>
          <ListeResume
            dense
            elements={[
              { cle: adresse.nouvelle, valeur: enCours.nouvelle },
              { cle: adresse.demandeLe, valeur: formatInstant(enCours.demandeLe, langue) },
              { cle: adresse.parAncienne, valeur: etape(enCours.confirmeParAncienneLe) },
              { cle: adresse.parNouvelle, valeur: etape(enCours.confirmeParNouvelleLe) },
            ]}
          />
          <Formulaire action="/mon-compte/adresse/annuler">
            <Bouton variante="secondaire">{adresse.annuler}</Bouton>
          </Formulaire>
        </Carte>
      )}
      <Carte titre={enCours ? adresse.autre : adresse.demander}>
        <Formulaire action="/mon-compte/adresse">
          <Champ
            champ="courriel"
            libelle={champs.nouvelleAdresse}
            type="email"
            autocomplete="email"
            valeur={saisie}
            erreur={erreurDe(erreurs, 'courriel')}
            requis
          />
          <ChampMotDePasseActuel erreurs={erreurs} />
          <Bouton>{adresse.demander}</Bouton>
        </Formulaire>
      </Carte>
    </Layout>
  );
};
