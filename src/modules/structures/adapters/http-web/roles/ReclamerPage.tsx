import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { ChampTexteLong } from '../../../../../platform/web/components/ChampTexteLong.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { PageDeRattachement } from './PageDeRattachement.tsx';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

interface Props {
  readonly rattachement: { readonly id: number; readonly structure: string };
  readonly motif: string;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const ReclamerPage: FunctionComponent<Props> = ({ rattachement, motif, erreurs }) => {
  const { annuler } = useTextes();
  const { reclamation: textes } = useTextesDesRoles();
  return (
    <PageDeRattachement titre={textes.reclamer} erreurs={erreurs}>
      <ListeResume elements={[{ cle: textes.structure, valeur: rattachement.structure }]} />
      <p class="govuk-body">{textes.texte}</p>
      <Formulaire action={cheminsDesRoles.reclamer(rattachement.id)} champsObligatoires>
        <ChampTexteLong
          champ="motif"
          libelle={textes.motif}
          indice={textes.motifIndice}
          valeur={motif}
          lignes={4}
          longueurMax={longueurs.motif}
          requis
          erreur={messageDe(erreurs, 'motif')}
        />
        <BarreActions>
          <Bouton>{textes.envoyer}</Bouton>
          <BoutonLien href={chemins.rattachements} variante="secondaire">
            {annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </PageDeRattachement>
  );
};
