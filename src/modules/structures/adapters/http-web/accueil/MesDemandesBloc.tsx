import type { FunctionComponent, VNode } from 'preact';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { BlocAccueil } from '../../../../../platform/web/BlocAccueil.ts';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import type { ListerMesRattachements } from '../../../application/ListerMesRattachements.ts';
import { chemins } from '../chemins.ts';
import { presentRattachement, type RattachementPresente } from '../rattachements/presentRattachement.ts';
import { RattachementsTableau } from '../rattachements/RattachementsTableau.tsx';
import { useTextes } from '../useTextes.ts';

/** The person's own requests that wait for a decision. */
export class MesDemandesBloc implements BlocAccueil {
  readonly ordre = 5;

  constructor(private readonly lister: ListerMesRattachements) {}

  visible(): boolean {
    return true;
  }

  async rendre(acteur: Acteur, langue: Langue): Promise<VNode | null> {
    const demandes = (await this.lister.execute(acteur)).filter(
      ({ statut }) => statut === 'EN_COURS_DE_VALIDATION',
    );
    if (demandes.length === 0) return null;
    return <MesDemandes demandes={demandes.map((demande) => presentRattachement(demande, langue))} />;
  }
}

const MesDemandes: FunctionComponent<{ readonly demandes: readonly RattachementPresente[] }> = ({
  demandes,
}) => {
  const { accueil, rattachements } = useTextes();
  return (
    <Carte
      titre={accueil.demandesEnCours}
      action={<Lien href={chemins.rattachements}>{rattachements.titre}</Lien>}
    >
      <RattachementsTableau rattachements={demandes} />
    </Carte>
  );
};
