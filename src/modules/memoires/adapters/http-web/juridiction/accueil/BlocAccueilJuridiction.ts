import { h, type VNode } from 'preact';
import type { Acteur } from '../../../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../../../kernel/application/Clock.ts';
import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { BlocAccueil } from '../../../../../../platform/web/BlocAccueil.ts';
import type { ListerMemoiresRecus } from '../../../../application/ListerMemoiresRecus.ts';
import { habilitationsPour } from '../../../../application/politique.ts';
import type { SyntheseMemoires } from '../../../../application/SyntheseMemoires.ts';
import { ESPACES_DE_JURIDICTION, type EspaceDeJuridiction } from '../espacesDeJuridiction.ts';
import { FilesQuiAttendent } from './FilesQuiAttendent.tsx';
import { presentFileQuiAttend } from './presentFileQuiAttend.ts';

const MONTRES = 3;
const VUE = 'a-traiter';

const espacesDe = (acteur: Acteur): readonly EspaceDeJuridiction[] =>
  ESPACES_DE_JURIDICTION.filter(({ espace }) => habilitationsPour(acteur, espace).length > 0);

/** On the home page of an agent: what waits in each espace of the court. */
export class BlocAccueilJuridiction implements BlocAccueil {
  readonly ordre = 20;

  constructor(
    private readonly lister: ListerMemoiresRecus,
    private readonly synthese: SyntheseMemoires,
    private readonly clock: Clock,
  ) {}

  visible(acteur: Acteur): boolean {
    return espacesDe(acteur).length > 0;
  }

  async rendre(acteur: Acteur, langue: Langue): Promise<VNode> {
    const files = [];
    for (const ici of espacesDe(acteur)) {
      const { espace } = ici;
      const { lignes } = await this.lister.execute({
        acteur,
        espace,
        vue: VUE,
        sens: 'asc',
        limite: MONTRES,
      });
      const { [VUE]: chiffre } = await this.synthese.execute({ acteur, espace });
      files.push(presentFileQuiAttend({ ici, lignes, chiffre, maintenant: this.clock.now(), langue }));
    }
    return h(FilesQuiAttendent, { files }) as VNode;
  }
}
