import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import { ChampTexteLong } from '../../../../../platform/web/components/ChampTexteLong.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import type { PersonnePresentee } from './presentPersonne.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

interface Props {
  readonly personne: PersonnePresentee;
  readonly saisie: TextesSaisis;
  readonly erreurs: FormErrors;
}

export const SecoursCarte: FunctionComponent<Props> = ({ personne, saisie, erreurs }) => {
  const textes = textesDuSupport(usePage().langue);
  return (
    <Carte titre={textes.secourir}>
      <p class="govuk-body">{textes.secourirTexte}</p>
      <Formulaire action={cheminsDuSupport.secours(personne.id)} champsObligatoires>
        <ChampChoix
          champ="acte"
          libelle={textes.intervention}
          requis
          valeur={saisie.acte}
          erreur={messageDe(erreurs, 'acte')}
          options={personne.secours.map((valeur) => ({ valeur, ...textes.secours[valeur] }))}
        />
        <ChampTexteLong
          champ="motif"
          libelle={textes.preuve}
          indice={textes.preuveIndice}
          requis
          valeur={saisie.motif}
          lignes={3}
          longueurMax={1000}
          erreur={messageDe(erreurs, 'motif')}
        />
        <Champ
          champ="identification"
          type="password"
          libelle={textes.identification}
          indice={textes.identificationIndice}
          requis
          autocomplete="current-password"
          largeur={20}
          erreur={messageDe(erreurs, 'identification')}
        />
        <Bouton>{textes.secourirBouton}</Bouton>
      </Formulaire>
    </Carte>
  );
};
