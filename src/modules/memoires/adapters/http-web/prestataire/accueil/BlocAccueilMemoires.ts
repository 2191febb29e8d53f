import { h, type VNode } from 'preact';
import type { Acteur } from '../../../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../../../kernel/application/Clock.ts';
import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { BlocAccueil } from '../../../../../../platform/web/BlocAccueil.ts';
import type { ConsulterMemoire } from '../../../../application/ConsulterMemoire.ts';
import type { ListerMemoires } from '../../../../application/ListerMemoires.ts';
import type { MemoireListe } from '../../../../application/ports/MemoireReader.ts';
import { habilitationsPour } from '../../../../application/politique.ts';
import type { Forclusion } from '../../../../domain/Forclusion.ts';
import { VUES_PRESTATAIRE } from '../../../../domain/vues.ts';
import { BlocDesMemoires } from './BlocDesMemoires.tsx';
import { presentAccueil } from './presentAccueil.ts';

const MONTRES = 5;
const PAYES_AU_PLUS = 200;

export class BlocAccueilMemoires implements BlocAccueil {
  readonly ordre = 30;

  constructor(
    private readonly lister: ListerMemoires,
    private readonly consulter: ConsulterMemoire,
    private readonly clock: Clock,
  ) {}

  visible(acteur: Acteur): boolean {
    return habilitationsPour(acteur, 'MEMOIRES').length > 0;
  }

  async rendre(acteur: Acteur, langue: Langue): Promise<VNode | null> {
    const aTraiter = await this.lister.execute({ acteur, vue: 'a-traiter', tri: 'etat', limite: MONTRES });
    const recents = await this.lister.execute({
      acteur,
      vue: 'tous',
      etats: VUES_PRESTATAIRE.tous.filter((etat) => etat !== 'BROUILLON'),
      tri: 'etat',
      limite: MONTRES,
    });
    const payes = await this.lister.execute({ acteur, vue: 'payes', tri: 'etat', limite: PAYES_AU_PLUS });
    const faits = {
      aTraiter: aTraiter.lignes,
      totalATraiter: aTraiter.total,
      forclusions: await this.forclusions(acteur, aTraiter.lignes),
      recents: recents.lignes,
      payes: payes.lignes,
      maintenant: this.clock.now(),
      langue,
    };
    return h(BlocDesMemoires, presentAccueil(faits)) as VNode;
  }

  /** Of the few drafts that are shown: their lists do not carry the end of the mission. */
  private async forclusions(
    acteur: Acteur,
    lignes: readonly MemoireListe[],
  ): Promise<ReadonlyMap<number, Forclusion>> {
    const trouvees = new Map<number, Forclusion>();
    for (const { id } of lignes.filter(({ etat }) => etat === 'BROUILLON')) {
      const { forclusion } = await this.consulter.execute({ acteur, memoireId: id });
      if (forclusion) trouvees.set(id, forclusion);
    }
    return trouvees;
  }
}
