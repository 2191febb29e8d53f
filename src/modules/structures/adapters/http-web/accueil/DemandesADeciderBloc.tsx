import type { FunctionComponent, VNode } from 'preact';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { BlocAccueil } from '../../../../../platform/web/BlocAccueil.ts';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import type { ListerDemandes } from '../../../application/ListerDemandes.ts';
import { estGestionnaire } from '../../../application/politique.ts';
import { chemins } from '../chemins.ts';
import { DemandesTableau } from '../gestionnaire/DemandesTableau.tsx';
import { presentDemande, type DemandePresentee } from '../gestionnaire/presentDemande.ts';
import { useTextes } from '../useTextes.ts';

const AU_PLUS = 5;

/** The first requests that a gestionnaire has to decide. */
export class DemandesADeciderBloc implements BlocAccueil {
  readonly ordre = 20;

  constructor(private readonly lister: ListerDemandes) {}

  visible(acteur: Acteur): boolean {
    return estGestionnaire(acteur);
  }

  async rendre(acteur: Acteur, langue: Langue): Promise<VNode | null> {
    const { demandes } = await this.lister.execute(acteur, null, AU_PLUS);
    if (demandes.length === 0) return null;
    return <DemandesADecider demandes={demandes.map((demande) => presentDemande(demande, langue))} />;
  }
}

const DemandesADecider: FunctionComponent<{ readonly demandes: readonly DemandePresentee[] }> = ({
  demandes,
}) => {
  const { accueil } = useTextes();
  return (
    <Carte
      titre={accueil.demandesADecider}
      action={<Lien href={chemins.demandes}>{accueil.toutesLesDemandes}</Lien>}
    >
      <DemandesTableau demandes={demandes} />
    </Carte>
  );
};
