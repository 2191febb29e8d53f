import type { FunctionComponent, VNode } from 'preact';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { BlocAccueil } from '../../../../../platform/web/BlocAccueil.ts';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { estRemplacee } from '../../../application/politique.ts';
import { chemins } from '../chemins.ts';
import { espacesLisibles } from '../espacesLisibles.ts';
import { textesDe } from '../textes/textesDe.ts';
import { useTextes } from '../useTextes.ts';

interface LigneDeStructure {
  readonly id: number;
  readonly designation: string;
  readonly role: string;
  readonly espaces: string;
}

/** What the person may do and for whom: read from the actor, without a query. */
export class MesStructuresBloc implements BlocAccueil {
  readonly ordre = 80;

  visible({ habilitations }: Acteur): boolean {
    return habilitations.length > 0;
  }

  rendre({ habilitations }: Acteur, langue: Langue): Promise<VNode> {
    const textes = textesDe(langue);
    const siennes = habilitations.filter((une) => !estRemplacee(une));
    const lignes = siennes.map(({ structureId, designation, role, espaces }) => ({
      id: structureId,
      designation,
      role: textes.roles[role],
      espaces: espacesLisibles(espaces, textes),
    }));
    return Promise.resolve(<MesStructures lignes={lignes} />);
  }
}

const MesStructures: FunctionComponent<{ readonly lignes: readonly LigneDeStructure[] }> = ({ lignes }) => {
  const { accueil, rattachements } = useTextes();
  return (
    <Carte
      titre={accueil.mesStructures}
      action={<Lien href={chemins.rattachements}>{rattachements.titre}</Lien>}
    >
      <Tableau
        legende={accueil.mesStructures}
        lignes={lignes}
        cleDe={({ id }) => String(id)}
        colonnes={[
          {
            cle: 'structure',
            titre: rattachements.structure,
            enTete: true,
            rendu: ({ id, designation }) => <Lien href={chemins.fiche(id)}>{designation}</Lien>,
          },
          { cle: 'role', titre: rattachements.role, rendu: ({ role }) => role },
          { cle: 'espaces', titre: rattachements.espaces, rendu: ({ espaces }) => espaces },
        ]}
      />
    </Carte>
  );
};
