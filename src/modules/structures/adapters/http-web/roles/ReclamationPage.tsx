import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { ChampTexteLong } from '../../../../../platform/web/components/ChampTexteLong.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe } from '../saisieDe.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { PageDeRattachement } from './PageDeRattachement.tsx';
import type { ReclamationPresentee } from './presentReclamation.ts';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

interface Props {
  readonly reclamation: ReclamationPresentee;
  readonly motif: string;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** The principal objects here, the claimant withdraws here; both see where the claim stands. */
export const ReclamationPage: FunctionComponent<Props> = ({ reclamation, motif, erreurs }) => {
  const { reclamation: textes } = useTextesDesRoles();
  const { id, elements, opposable, retirable } = reclamation;
  return (
    <PageDeRattachement titre={textes.titre} erreurs={erreurs}>
      <ListeResume elements={elements} />
      {opposable && (
        <Carte titre={textes.opposer}>
          <p class="govuk-body">{textes.opposerTexte}</p>
          <Formulaire action={cheminsDesRoles.opposer(id)}>
            <ChampTexteLong
              champ="motif"
              libelle={textes.opposerMotif}
              valeur={motif}
              lignes={3}
              longueurMax={longueurs.motif}
              requis
              erreur={messageDe(erreurs, 'motif')}
            />
            <Bouton>{textes.opposer}</Bouton>
          </Formulaire>
        </Carte>
      )}
      {retirable && (
        <Formulaire action={cheminsDesRoles.retirer(id)}>
          <Bouton variante="secondaire">{textes.retirer}</Bouton>
        </Formulaire>
      )}
    </PageDeRattachement>
  );
};
