import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Deposant } from '../domain/Deposant.ts';
import type { DemandeTraitee } from '../domain/DemandeDePaiement.ts';
import { FluxIntrouvable } from '../domain/erreurs.ts';
import type { DonneesFlux } from '../domain/Flux.ts';
import { demandesLisibles, structuresLues } from './politique.ts';
import type { FluxConsulte, FluxReader } from './ports/FluxReader.ts';
import type { MemoiresNommes } from './ports/MemoiresNommes.ts';

export interface DemandeRendue extends DemandeTraitee {
  /** Null when it was refused. */
  readonly memoire: { readonly id: number; readonly numero: string } | null;
}

/** All that is to be told of a flux. */
export interface CompteRendu {
  readonly flux: DonneesFlux;
  readonly demandes: readonly DemandeRendue[];
  /** How many of other structures are not shown. */
  readonly masquees: number;
}

export interface ConsulterFluxQuery {
  readonly acteur: Acteur;
  readonly canal: Deposant['canal'];
}

/** A flux, for those of its structure; for anybody else it does not exist. Of its demandes, those that the reader may know. */
export class ConsulterFlux {
  constructor(
    private readonly reader: FluxReader,
    private readonly memoires: MemoiresNommes,
  ) {}

  /** @throws FluxIntrouvable */
  async parNumero(query: ConsulterFluxQuery, numero: string): Promise<CompteRendu> {
    return this.rendre(query, await this.reader.findParNumero(numero));
  }

  /** @throws FluxIntrouvable */
  async parId(query: ConsulterFluxQuery, id: number): Promise<CompteRendu> {
    return this.rendre(query, await this.reader.find(id));
  }

  private async rendre(
    { acteur, canal }: ConsulterFluxQuery,
    lu: FluxConsulte | undefined,
  ): Promise<CompteRendu> {
    if (!lu || !structuresLues(acteur, canal).includes(lu.flux.structureId)) throw new FluxIntrouvable();
    const lisibles = lu.demandes.filter(demandesLisibles(acteur, canal, lu.flux));
    const numeros = await this.memoires.numeros(lisibles.flatMap(({ memoireId }) => memoireId ?? []));
    return {
      flux: lu.flux,
      masquees: lu.demandes.length - lisibles.length,
      demandes: lisibles.map((demande) => ({
        ...demande,
        memoire:
          demande.memoireId === null
            ? null
            : { id: demande.memoireId, numero: numeros.get(demande.memoireId) ?? '' },
      })),
    };
  }
}
