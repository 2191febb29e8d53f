import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { FileStore } from '../../../kernel/application/FileStore.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Deposant } from '../domain/Deposant.ts';
import { FluxModifieEntretemps, FluxTropLourd } from '../domain/erreurs.ts';
import { Flux, type DonneesFlux } from '../domain/Flux.ts';
import { LIMITES_DE_FLUX } from '../domain/limites.ts';
import { exigerStructureDeDepot } from './politique.ts';
import type { FluxRepository } from './ports/FluxRepository.ts';
import type { NumerosDeFlux } from './ports/NumerosDeFlux.ts';
import type { TravauxDeFlux } from './ports/TravauxDeFlux.ts';

export interface DeposerFluxCommand {
  readonly acteur: Acteur;
  readonly canal: Deposant['canal'];
  /** May be left out by whoever deposits for one structure only. */
  readonly structureId?: number | undefined;
  readonly syntaxe: string;
  readonly nomFichier: string;
  /** Read once. */
  readonly contenu: AsyncIterable<Uint8Array>;
}

export interface FluxDepose {
  readonly flux: DonneesFlux;
  /** The same file of the same structure came before: this is that one, and nothing is filed twice. */
  readonly dejaDepose: boolean;
}

/** Keeps the file, then the flux with the work of treating it: what is acknowledged is treated. */
export class DeposerFlux {
  constructor(
    private readonly flux: FluxRepository,
    private readonly numeros: NumerosDeFlux,
    private readonly travaux: TravauxDeFlux,
    private readonly files: FileStore,
    private readonly ids: IdGenerator,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws DepotDeFluxInterdit, StructureDuFluxAChoisir, SyntaxeInconnue, NomDeFichierInvalide, FluxVide, FluxTropLourd */
  async execute(command: DeposerFluxCommand): Promise<FluxDepose> {
    const { acteur, canal, syntaxe, nomFichier } = command;
    const structureId = exigerStructureDeDepot(acteur, canal, command.structureId);
    Flux.exigerRecevable({ syntaxe, nomFichier, taille: 1 });
    const { sha256, taille } = await this.files.put(bornee(command.contenu));
    Flux.exigerRecevable({ syntaxe, nomFichier, taille });
    try {
      return await this.unitOfWork.run(() => this.garder(command, { structureId, sha256, taille }));
    } catch (erreur) {
      const premier =
        erreur instanceof FluxModifieEntretemps &&
        (await this.flux.findDeMemeContenu({ structureId, sha256, syntaxe }));
      if (!premier) throw erreur;
      return { flux: premier.donnees, dejaDepose: true };
    }
  }

  private async garder(
    { acteur, canal, syntaxe, nomFichier }: DeposerFluxCommand,
    fichier: Pick<DonneesFlux, 'structureId' | 'sha256' | 'taille'>,
  ): Promise<FluxDepose> {
    const premier = await this.flux.findDeMemeContenu({ ...fichier, syntaxe });
    if (premier) return { flux: premier.donnees, dejaDepose: true };
    const { utilisateurId: id, prenom, nom } = acteur;
    const flux = Flux.recevoir({
      ...fichier,
      id: this.ids.next(),
      numero: await this.numeros.prochain(),
      syntaxe,
      nomFichier,
      deposant: { canal, id, prenom, nom },
      deposeLe: this.clock.now(),
    });
    await this.flux.save(flux);
    await this.travaux.demanderLeTraitement(flux.donnees.id);
    return { flux: flux.donnees, dejaDepose: false };
  }
}

/** Broken off at the first byte that is too much. */
const bornee = async function* (contenu: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let taille = 0;
  for await (const morceau of contenu) {
    taille += morceau.length;
    if (taille > LIMITES_DE_FLUX.taille) throw new FluxTropLourd(LIMITES_DE_FLUX.taille);
    yield morceau;
  }
};
