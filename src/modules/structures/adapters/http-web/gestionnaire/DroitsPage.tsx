import type { FunctionComponent } from 'preact';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { DroitsEspaces } from '../../../domain/espace/DroitsEspaces.ts';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';
import { DroitsChamps } from './DroitsChamps.tsx';
import { FormulaireDeStructure } from './FormulaireDeStructure.tsx';
import type { RattachementPresenteAuGestionnaire } from './presentRattachementConsulte.ts';

interface Props {
  readonly rattachement: RattachementPresenteAuGestionnaire;
  readonly droits: DroitsEspaces;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const DroitsPage: FunctionComponent<Props> = ({ rattachement, droits, erreurs }) => {
  const { utilisateurs } = useTextes();
  const { id, structureId, structure, personne, courriel, role, version, espacesOuverts } = rattachement;
  return (
    <FormulaireDeStructure
      structure={{ id: structureId, designation: structure }}
      titre={utilisateurs.titreDroits(personne)}
      action={chemins.utilisateur(structureId, id)}
      version={version}
      erreurs={erreurs}
      obligatoires={false}
    >
      <ListeResume
        dense
        elements={[
          { cle: utilisateurs.courriel, valeur: courriel },
          { cle: utilisateurs.role, valeur: role },
        ]}
      />
      {espacesOuverts.length === 0 ? (
        <Encart>{utilisateurs.aucunEspace}</Encart>
      ) : (
        <DroitsChamps ouverts={espacesOuverts} droits={droits} />
      )}
      <p class="govuk-body">{utilisateurs.explication}</p>
    </FormulaireDeStructure>
  );
};
