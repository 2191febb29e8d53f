import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Semaine } from '../../../kernel/application/ContributionAuRecapitulatif.ts';
import type { CodeEtat } from '../domain/etats.ts';
import { etatsRecus, VUES_PRESTATAIRE, type EspaceJuridiction } from '../domain/vues.ts';
import type { TotalParEtat, MemoireReader } from './ports/MemoireReader.ts';
import type { Perimetre } from './ports/CriteresListe.ts';
import type { MemoiresDesPersonnes, PaiementsDUneStructure } from './ports/MemoiresDesPersonnes.ts';
import { habilitationsPour } from './politique.ts';

export interface FileQuiAttend {
  readonly espace: EspaceJuridiction;
  readonly nombre: number;
}

export interface SemaineDUneStructure {
  readonly designation: string;
  /** What the person may deal with for a prestataire, état by état. */
  readonly aTraiter: readonly TotalParEtat[];
  readonly payes: Pick<PaiementsDUneStructure, 'nombre' | 'montant'> | null;
  /** What waits in the espaces of a juridiction. */
  readonly files: readonly FileQuiAttend[];
}

const ESPACES: readonly EspaceJuridiction[] = ['MEMOIRES_RECUS', 'TAXATION', 'PAIEMENT'];

/** For the weekly recap: only what the person may do something about, and what was paid where she may read. */
export class ResumerMaSemaine {
  constructor(
    private readonly reader: Pick<MemoireReader, 'synthese'>,
    private readonly personnes: MemoiresDesPersonnes,
  ) {}

  async execute(acteur: Acteur, semaine: Semaine): Promise<readonly SemaineDUneStructure[]> {
    const lues = habilitationsPour(acteur, 'MEMOIRES').map(({ structureId }) => structureId);
    const payes = await this.personnes.payes(lues, semaine);
    const resumees: SemaineDUneStructure[] = [];
    for (const { structureId, designation, espaces } of acteur.habilitations) {
      const duJour = (cote: Perimetre['cote'], etats: readonly CodeEtat[]) =>
        this.reader.synthese({ cote, structureIds: [structureId] }, etats);
      const files: FileQuiAttend[] = [];
      for (const espace of ESPACES) {
        if (espaces[espace] !== 'MODIFICATION') continue;
        const totaux = await duJour('juridiction', etatsRecus(espace, 'a-traiter'));
        files.push({ espace, nombre: totaux.reduce((somme, { nombre }) => somme + nombre, 0) });
      }
      resumees.push({
        designation,
        aTraiter:
          espaces.MEMOIRES === 'MODIFICATION'
            ? await duJour('prestataire', VUES_PRESTATAIRE['a-traiter'])
            : [],
        payes: payes.find((paiements) => paiements.structureId === structureId) ?? null,
        files: files.filter(({ nombre }) => nombre > 0),
      });
    }
    return resumees;
  }
}
