import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { ChampFichier } from '../../../../../platform/web/components/ChampFichier.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { PageDuDossier } from './PageDuDossier.tsx';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** The document comes last: all the rest is known when it arrives. */
export const DonnerMandatPage: FunctionComponent<Props> = ({ structure, saisie, erreurs }) => {
  const { mandats } = useTextesDuDossier();
  const { annuler } = useTextes();
  const liste = cheminsDuDossier.mandats(structure.id);
  return (
    <PageDuDossier
      structure={structure}
      titre={mandats.donner}
      erreurs={erreurs}
      etroit
      via={{ libelle: mandats.titre, href: liste }}
    >
      <Formulaire action={cheminsDuDossier.donnerMandat(structure.id)} multipart champsObligatoires>
        <Champ
          champ="mandataire"
          libelle={mandats.identifiant}
          indice={mandats.identifiantIndice}
          valeur={saisie.mandataire}
          largeur={20}
          autocomplete="off"
          requis
          erreur={messageDe(erreurs, 'mandataire')}
        />
        <Champ
          champ="du"
          type="date"
          libelle={mandats.du}
          valeur={saisie.du}
          requis
          erreur={messageDe(erreurs, 'du')}
        />
        <Champ
          champ="au"
          type="date"
          libelle={mandats.au}
          indice={mandats.auIndice}
          valeur={saisie.au}
          erreur={messageDe(erreurs, 'au')}
        />
        <ChampFichier
          champ="fichier"
          libelle={mandats.fichier}
          indice={mandats.fichierIndice}
          accepte=".pdf"
          requis
          erreur={messageDe(erreurs, 'fichier')}
        />
        <BarreActions>
          <Bouton>{mandats.envoyer}</Bouton>
          <BoutonLien href={liste} variante="secondaire">
            {annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </PageDuDossier>
  );
};
