import { Readable } from 'node:stream';
import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { DomainError } from '../../../kernel/domain/DomainError.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import type { Entete } from '../domain/Entete.ts';
import { MemoireIncomplet } from '../domain/erreurs.ts';
import type { Probleme } from '../domain/Probleme.ts';
import type { ContenuDeMemoire, PieceVoulue } from './ContenuDeMemoire.ts';
import type { DeposerFichier } from './DeposerFichier.ts';
import type { MemoireDeFlux, MemoireDuFlux, PlaceDansLeFlux } from './MemoireDeFlux.ts';
import type { Juridictions } from './ports/Juridictions.ts';
import type { Prestataires } from './ports/Prestataires.ts';
import type { ProvenancesDeFlux } from './ports/ProvenancesDeFlux.ts';
import type { SoumettreMemoire } from './SoumettreMemoire.ts';
import type { ValiderMemoire } from './ValiderMemoire.ts';

/** No court, service or account has this id: what is not known is refused, with its field, where it is looked for. */
const INCONNU = 0;

export interface DeposerParFluxCommand {
  readonly acteur: Acteur;
  readonly memoire: MemoireDeFlux;
  readonly place: PlaceDansLeFlux;
  /** In the transaction of the deposit. */
  readonly ensuite: (depose: MemoireDuFlux) => Promise<void>;
}

/** What could not even be written, with its field where it has one. */
export interface RefusDeFlux {
  readonly champ: string;
  readonly refus: DomainError;
}

export type IssueDuDepot =
  | { readonly depose: MemoireDuFlux }
  | { readonly problemes: readonly Probleme[]; readonly refus: readonly RefusDeFlux[] };

/** Undoes a deposit that another process has done meanwhile. */
class PlacePrise extends Error {}

/** One mémoire of a flux, deposited once with all that it holds, or refused with every problem at once. */
export class DeposerParFlux {
  constructor(
    private readonly soumettre: SoumettreMemoire,
    private readonly valider: ValiderMemoire,
    private readonly deposerFichier: DeposerFichier,
    private readonly juridictions: Juridictions,
    private readonly prestataires: Prestataires,
    private readonly provenances: ProvenancesDeFlux,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws what stands against the deposit for a moment only: a conflict */
  async execute(command: DeposerParFluxCommand): Promise<IssueDuDepot> {
    const { acteur, memoire, place } = command;
    const deja = await this.provenances.trouver(place);
    if (deja) return { depose: deja };
    const { pieces, refus } = await this.garder(acteur, memoire);
    const contenu = await this.contenu(memoire, pieces);
    if (refus.length > 0) return this.refuser(acteur, contenu, refus);
    try {
      return { depose: await this.deposer(command, contenu) };
    } catch (erreur) {
      if (!estUnRefus(erreur)) throw erreur;
      return this.refuser(acteur, contenu, [], erreur);
    }
  }

  private async deposer(
    { acteur, place, ensuite }: DeposerParFluxCommand,
    contenu: ContenuDeMemoire,
  ): Promise<MemoireDuFlux> {
    try {
      return await this.unitOfWork.run(async () => {
        const { id: memoireId, numero } = await this.soumettre.execute({ acteur, contenu });
        const depose = { memoireId, numero: numero ?? '' };
        if (!(await this.provenances.retenir(place, memoireId))) throw new PlacePrise();
        await ensuite(depose);
        return depose;
      });
    } catch (erreur) {
      const deja = erreur instanceof PlacePrise ? await this.provenances.trouver(place) : undefined;
      if (!deja) throw erreur;
      return deja;
    }
  }

  /** Looked at again as a whole: the deposit stops at the first field that can't be written. */
  private async refuser(
    acteur: Acteur,
    contenu: ContenuDeMemoire,
    refus: readonly RefusDeFlux[],
    cause?: DomainError,
  ): Promise<IssueDuDepot> {
    try {
      const lu = await this.valider.execute({ acteur, contenu });
      const ecrits = lu.refus.map((un) => ({ champ: un.champ, refus: un }));
      const pieceAttendue = refus.length > 0;
      const problemes = pieceAttendue ? lu.problemes.filter(({ etape }) => etape !== 3) : lu.problemes;
      if (problemes.length + ecrits.length + refus.length > 0)
        return { problemes, refus: [...refus, ...ecrits] };
    } catch (erreur) {
      if (!estUnRefus(erreur)) throw erreur;
      return { problemes: [], refus: [...refus, { champ: erreur.champ ?? '', refus: erreur }] };
    }
    if (cause instanceof MemoireIncomplet) return { problemes: cause.problemes, refus };
    throw cause ?? new Error('a deposit was refused without a reason');
  }

  /** Stored ahead of the transaction. A piece that is refused does not hide the others. */
  private async garder(
    acteur: Acteur,
    { pieces }: MemoireDeFlux,
  ): Promise<{ pieces: readonly PieceVoulue[]; refus: readonly RefusDeFlux[] }> {
    const voulues: PieceVoulue[] = [];
    const refus: RefusDeFlux[] = [];
    for (const [rang, { type, nom, contenu }] of pieces.entries()) {
      try {
        const { id } = await this.deposerFichier.execute({ acteur, nom, contenu: Readable.from([contenu]) });
        voulues.push({ rang, fichierId: id, type });
      } catch (erreur) {
        if (!estUnRefus(erreur)) throw erreur;
        refus.push({ champ: `pieces.${rang}.fichier`, refus: erreur });
      }
    }
    return { pieces: voulues, refus };
  }

  private async contenu(memoire: MemoireDeFlux, pieces: readonly PieceVoulue[]): Promise<ContenuDeMemoire> {
    const { structureId, mission, reference, commentaire, lignes, debours } = memoire;
    return {
      structureId,
      entete: await this.entete(memoire),
      mission,
      ...(reference !== null && { reference }),
      ...(commentaire !== null && { commentaire }),
      lignes,
      debours,
      pieces,
    };
  }

  private async entete(memoire: MemoireDeFlux): Promise<Partial<Entete>> {
    const { structureId, codeJuridiction, codeService, categorie, iban, tvaSurLesDebits } = memoire;
    const aujourdhui = jourDe(this.clock.now());
    const { services, comptesBancaires } = await this.prestataires.get(structureId, aujourdhui);
    const idOu = (trouve: { readonly id: number } | undefined): number => trouve?.id ?? INCONNU;
    return {
      tvaSurLesDebits,
      ...(codeJuridiction !== null && {
        juridictionId: idOu(await this.juridictions.findParCode(codeJuridiction)),
      }),
      ...(codeService !== null && { serviceId: idOu(services.find(({ code }) => code === codeService)) }),
      ...(categorie !== null && { categorie }),
      ...(iban !== null && {
        compteBancaireId: idOu(comptesBancaires.find((compte) => compte.iban === iban)),
      }),
    };
  }
}

/** What the file is refused for; a conflict passes, and the deposit is tried again. */
const estUnRefus = (erreur: unknown): erreur is DomainError =>
  erreur instanceof DomainError && erreur.kind !== 'conflict';
