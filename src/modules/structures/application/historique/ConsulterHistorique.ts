import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { debutDe, plusJours } from '../../../../kernel/domain/Jour.ts';
import { designationComplete } from '../designationComplete.ts';
import { exigerLectureEnGestionnaire, lignee, structuresGerees } from '../politique.ts';
import type { AnnuaireDesPersonnes, PersonneConnue } from '../ports/AnnuaireDesPersonnes.ts';
import type {
  ActionGardee,
  CriteresDActions,
  HistoriqueDesActions,
  RepereDAction,
} from '../ports/HistoriqueDesActions.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';
import { avecServices, citeUnService } from './avecServices.ts';
import type { FiltresDHistorique } from './FiltresDHistorique.ts';

export interface ActionLue extends ActionGardee {
  /** "73282932000074 - Laboratoire Hermès" */
  readonly structure: string;
  /** Undefined for the system, and when the account is gone. */
  readonly par: PersonneConnue | undefined;
  readonly personne: PersonneConnue | undefined;
}

export interface PageDHistorique {
  readonly actions: readonly ActionLue[];
  readonly suivant: RepereDAction | null;
}

const PAR_PAGE = 50;
const PAR_LOT = 500;

/** Who did what, on whom, before and after, for the structures that a gestionnaire runs, with those that they have replaced. */
export class ConsulterHistorique {
  constructor(
    private readonly historique: HistoriqueDesActions,
    private readonly structures: StructureReader,
    private readonly fiches: StructureRepository,
    private readonly personnes: AnnuaireDesPersonnes,
  ) {}

  /** @throws StructureIntrouvable */
  async execute(
    acteur: Acteur,
    filtres: FiltresDHistorique,
    apres: RepereDAction | null = null,
    limite: number = PAR_PAGE,
  ): Promise<PageDHistorique> {
    const criteres = await this.criteres(acteur, filtres);
    return criteres === null ? { actions: [], suivant: null } : this.lire(criteres, apres, limite);
  }

  /** All of it, read as it is taken. @throws StructureIntrouvable before the first line */
  async toutes(acteur: Acteur, filtres: FiltresDHistorique): Promise<AsyncIterable<ActionLue>> {
    const criteres = await this.criteres(acteur, filtres);
    return this.parLots(criteres);
  }

  /** The latest of one structure, for support: its right is the caller's to check, and its look the caller's to note. */
  async dernieres(structureId: number, limite: number): Promise<readonly ActionLue[]> {
    const criteres: CriteresDActions = {
      structureIds: [structureId],
      acte: null,
      parId: null,
      utilisateurId: null,
      du: null,
      avant: null,
    };
    return (await this.lire(criteres, null, limite)).actions;
  }

  private async *parLots(criteres: CriteresDActions | null): AsyncGenerator<ActionLue> {
    for (let apres: RepereDAction | null | undefined; criteres !== null && apres !== null;) {
      const page: PageDHistorique = await this.lire(criteres, apres ?? null, PAR_LOT);
      yield* page.actions;
      apres = page.suivant;
    }
  }

  private async lire(
    criteres: CriteresDActions,
    apres: RepereDAction | null,
    limite: number,
  ): Promise<PageDHistorique> {
    const { actions, suivant } = await this.historique.page(criteres, apres, limite);
    const ids = actions.flatMap(({ parId, utilisateurId }) => [parId ?? [], utilisateurId ?? []].flat());
    const personnes = await this.personnes.consulter([...new Set(ids)]);
    const structures = await this.nommer(actions);
    const services = await this.services(actions);
    return {
      actions: actions.map((action) => ({
        ...avecServices(action, services),
        structure: structures.get(action.structureId) ?? '',
        par: action.parId === null ? undefined : personnes.get(action.parId),
        personne: action.utilisateurId === null ? undefined : personnes.get(action.utilisateurId),
      })),
      suivant,
    };
  }

  private async nommer(actions: readonly ActionGardee[]): Promise<ReadonlyMap<number, string>> {
    const ids = [...new Set(actions.map(({ structureId }) => structureId))];
    const nommees = await this.structures.nommer(ids);
    return new Map(nommees.map((structure) => [structure.id, designationComplete(structure)]));
  }

  private async services(actions: readonly ActionGardee[]): Promise<ReadonlyMap<number, string>> {
    const noms = new Map<number, string>();
    for (const id of new Set(actions.filter(citeUnService).map(({ structureId }) => structureId))) {
      const fiche = await this.fiches.find(id);
      for (const { id: serviceId, code, nom } of fiche?.donnees.services ?? [])
        noms.set(serviceId, `${code} - ${nom}`);
    }
    return noms;
  }

  /** Null when nothing can answer: nobody has that address. */
  private async criteres(acteur: Acteur, filtres: FiltresDHistorique): Promise<CriteresDActions | null> {
    const structureIds = this.structuresVues(acteur, filtres.structureId);
    const [parId, utilisateurId] = await Promise.all([
      this.idDe(filtres.auteur),
      this.idDe(filtres.personne),
    ]);
    if (parId === undefined || utilisateurId === undefined) return null;
    return {
      structureIds,
      acte: filtres.acte,
      parId,
      utilisateurId,
      du: filtres.du && debutDe(filtres.du),
      avant: filtres.au && debutDe(plusJours(filtres.au, 1)),
    };
  }

  private structuresVues(acteur: Acteur, structureId: number | null): readonly number[] {
    if (structureId === null) return structuresGerees(acteur).flatMap((id) => lignee(acteur, id));
    exigerLectureEnGestionnaire(acteur, structureId);
    return lignee(acteur, structureId);
  }

  private async idDe(saisie: string | null): Promise<number | null | undefined> {
    if (saisie === null) return null;
    return /^\d{1,15}$/.test(saisie) ? Number(saisie) : this.personnes.idParCourriel(saisie);
  }
}
