import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { ChampChoix } from '../../../../platform/web/components/ChampChoix.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { ListeResume } from '../../../../platform/web/components/ListeResume.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { LONGUEUR_MAX_NOM } from '../../domain/NomDePersonne.ts';
import { erreurDe } from './erreurDe.ts';
import type { MonComptePresente } from './presentMonCompte.ts';
import { textesComptes } from './textesComptes.ts';

interface Props {
  readonly compte: MonComptePresente;
  readonly erreurs: FormErrors;
}

/** In Mon compte. */
export const InformationsCarte: FunctionComponent<Props> = ({ compte, erreurs }) => {
  const { monCompte, champs, indices, langues } = textesComptes(usePage().langue);
  const erreur = (champ: string) => erreurDe(erreurs, champ);
  return (
    <Carte titre={monCompte.informations} id="informations">
      <ListeResume
        dense
        elements={[
          { cle: champs.courriel, valeur: compte.courriel },
          { cle: monCompte.depuis, valeur: compte.ouvertLe },
        ]}
      />
      <Formulaire action="/mon-compte" champsObligatoires nom={monCompte.informations}>
        <Champ
          champ="nom"
          libelle={champs.nom}
          autocomplete="family-name"
          longueurMax={LONGUEUR_MAX_NOM}
          valeur={compte.nom}
          erreur={erreur('nom')}
          requis
        />
        <Champ
          champ="prenom"
          libelle={champs.prenom}
          autocomplete="given-name"
          longueurMax={LONGUEUR_MAX_NOM}
          valeur={compte.prenom}
          erreur={erreur('prenom')}
          requis
        />
        <Champ
          champ="courrielContact"
          libelle={champs.courrielContact}
          indice={indices.courrielContact}
          type="email"
          autocomplete="email"
          valeur={compte.courrielContact}
          erreur={erreur('courrielContact')}
        />
        <ChampChoix
          champ="langue"
          libelle={champs.langue}
          indice={indices.langue}
          options={[
            { valeur: 'fr', libelle: langues.fr },
            { valeur: 'en', libelle: langues.en },
          ]}
          valeur={compte.langue}
          erreur={erreur('langue')}
          enLigne
        />
        <Bouton>{monCompte.enregistrer}</Bouton>
      </Formulaire>
    </Carte>
  );
};
