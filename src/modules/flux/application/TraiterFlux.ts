import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { FileStore } from '../../../kernel/application/FileStore.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { DemandeDePaiement, DemandeTraitee, DocumentLu } from '../domain/DemandeDePaiement.ts';
import type { CodeErreurTechnique, ErreurDeDemande, ErreurTechnique } from '../domain/ErreurDeFlux.ts';
import type { BilanDeFlux, DonneesFlux } from '../domain/Flux.ts';
import { LIMITES_DE_FLUX } from '../domain/limites.ts';
import { SYNTAXE_DES_MEMOIRES } from '../domain/syntaxes.ts';
import { ecartsDeTotaux } from './ecartsDeTotaux.ts';
import type { Deposants } from './ports/Deposants.ts';
import type { DepotsDeMemoires } from './ports/DepotsDeMemoires.ts';
import type { FluxRepository } from './ports/FluxRepository.ts';
import type { Fournisseurs } from './ports/Fournisseurs.ts';
import type { LecteurDeFlux } from './ports/LecteurDeFlux.ts';

/** What a process that stops says of it. */
export interface Arret {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

/** Undefined for one that is unknown or of others, null where the demande can't be read. */
type StructureTrouvee = number | null | undefined;

interface Issue {
  readonly structureId: StructureTrouvee;
  readonly memoireId?: number | null;
  readonly erreurs?: readonly ErreurDeDemande[];
}

/**
 * Each facture of a flux files one mémoire, in its own transaction and once, whatever dies in the middle: good ones go through,
 * bad ones are told with all that is wrong. Done again, it goes on where it was.
 */
export class TraiterFlux {
  constructor(
    private readonly flux: FluxRepository,
    private readonly lecteur: LecteurDeFlux,
    private readonly depots: DepotsDeMemoires,
    private readonly fournisseurs: Fournisseurs,
    private readonly deposants: Deposants,
    private readonly files: FileStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws what is no fault of the file: the flux is IN_INCIDENTE meanwhile, and is to be treated again */
  async execute(fluxId: number, arret?: Arret): Promise<void> {
    const flux = await this.flux.get(fluxId);
    if (flux.estTraite) return;
    if (flux.donnees.etat !== 'IN_EN_COURS_TRAITEMENT_CPP') {
      flux.commencer(this.clock.now());
      await this.flux.save(flux);
    }
    try {
      const bilan = await this.traiter(flux.donnees, arret);
      await this.changer(fluxId, (courant) => courant.conclure(bilan, this.clock.now()));
    } catch (erreur) {
      if (!arret?.aborted)
        await this.changer(fluxId, (courant) => courant.signalerIncident(this.clock.now()));
      throw erreur;
    }
  }

  /** When no try has succeeded: what is integrated stays, and the same file may be deposited again. */
  async abandonner(fluxId: number): Promise<void> {
    await this.changer(fluxId, async (courant) => {
      const traitees = await this.flux.traitees(fluxId);
      const integrees = traitees.filter(({ memoireId }) => memoireId !== null).length;
      const bilan = { ...refuserTout(courant.donnees, 'incident'), integrees };
      courant.conclure({ ...bilan, refusees: traitees.length - integrees }, this.clock.now());
    });
  }

  private changer(
    fluxId: number,
    faire: (flux: Awaited<ReturnType<FluxRepository['get']>>) => Promise<void> | void,
  ): Promise<void> {
    return this.unitOfWork.run(async () => {
      const courant = await this.flux.get(fluxId);
      if (courant.estTraite) return;
      await faire(courant);
      await this.flux.save(courant);
    });
  }

  private async traiter(flux: DonneesFlux, arret: Arret | undefined): Promise<BilanDeFlux> {
    if (flux.syntaxe !== SYNTAXE_DES_MEMOIRES) return refuserTout(flux, 'syntaxe-non-recue');
    const acteur = await this.deposants.acteur(flux);
    if (!acteur) return refuserTout(flux, 'compte-ferme');

    const deja = new Map((await this.flux.traitees(flux.id)).map((une) => [une.rang, une]));
    const avant = await this.flux.integreesAvant(flux);
    const erreurs: ErreurTechnique[] = [];
    let [integrees, refusees] = [0, 0];
    for await (const document of this.lecteur.lire(flux.nomFichier, await this.contenu(flux))) {
      arret?.throwIfAborted();
      if ('erreur' in document) {
        erreurs.push(document.erreur);
        continue;
      }
      const { rang } = document.lu;
      const { memoireId } =
        deja.get(rang) ?? (await this.traiterUne(acteur, flux, document.lu, avant.get(rang)));
      if (memoireId === null) refusees += 1;
      else integrees += 1;
    }
    return { integrees, refusees, erreurs };
  }

  /** `avant`: the mémoire that the same file has brought at this place, the time before. */
  private async traiterUne(
    acteur: Acteur,
    flux: DonneesFlux,
    lu: DocumentLu,
    avant: number | undefined,
  ): Promise<Pick<DemandeTraitee, 'memoireId'>> {
    const structureId = lu.demande && (await this.structureDe(acteur, lu.demande));
    if (avant === undefined) return this.deposer(acteur, flux, lu, structureId);
    await this.flux.noter(flux.id, this.traitee(lu, { structureId, memoireId: avant }));
    return { memoireId: avant };
  }

  private async deposer(
    acteur: Acteur,
    flux: DonneesFlux,
    lu: DocumentLu,
    structureId: StructureTrouvee,
  ): Promise<Pick<DemandeTraitee, 'memoireId'>> {
    const { demande } = lu;
    const erreurs = this.erreursDe(lu, structureId);
    if (!demande || structureId === undefined || structureId === null || erreurs.length > 0)
      return this.refuser(flux, lu, { structureId, erreurs });

    const place = { numero: flux.numero, rang: lu.rang };
    const depot = await this.depots.deposer(acteur, structureId, demande, place, (memoireId) =>
      this.flux.noter(flux.id, this.traitee(lu, { structureId, memoireId })),
    );
    if ('problemes' in depot) {
      const dites = depot.problemes.map(({ champ, libelle: dit }) => ({
        code: 'memoire' as const,
        params: {},
        dit,
        ...lu.lieuDe(champ),
      }));
      return this.refuser(flux, lu, { structureId, erreurs: dites });
    }
    const { memoireId } = depot;
    await this.flux.noter(flux.id, this.traitee(lu, { structureId, memoireId }));
    return { memoireId };
  }

  private erreursDe(lu: DocumentLu, structureId: StructureTrouvee): readonly ErreurDeDemande[] {
    const { demande, totaux } = lu;
    if (!demande) return lu.erreurs;
    return [
      ...lu.erreurs,
      ...(structureId === undefined
        ? [{ code: 'fournisseur-inconnu' as const, params: {}, ...lu.lieuDe('fournisseur') }]
        : []),
      ...(lu.erreurs.length === 0 ? ecartsDeTotaux(totaux, this.depots.totaux(demande), lu.lieuDe) : []),
    ];
  }

  /** Undefined for one that is unknown, and for one of others: nobody learns which. */
  private async structureDe(acteur: Acteur, { fournisseur }: DemandeDePaiement): Promise<number | undefined> {
    const trouve = await this.fournisseurs.trouver(fournisseur);
    return trouve !== undefined && this.depots.peutDeposerPour(acteur, trouve) ? trouve : undefined;
  }

  private async refuser({ id }: DonneesFlux, lu: DocumentLu, refus: Issue): Promise<{ memoireId: null }> {
    await this.flux.noter(id, this.traitee(lu, refus));
    return { memoireId: null };
  }

  private traitee(
    { rang, fichier, numero, fournisseur, destinataire }: DocumentLu,
    { structureId = null, memoireId = null, erreurs = [] }: Issue,
  ): DemandeTraitee {
    const lue = { rang, fichier, numero, fournisseur, destinataire, structureId };
    return { ...lue, memoireId, erreurs: dicibles(erreurs), traiteeLe: this.clock.now() };
  }

  private async contenu({ sha256, taille }: DonneesFlux): Promise<Uint8Array> {
    const octets = new Uint8Array(taille);
    let place = 0;
    for await (const morceau of (await this.files.open(sha256)) as AsyncIterable<Uint8Array>) {
      octets.set(morceau, place);
      place += morceau.length;
    }
    return octets;
  }
}

const dicibles = (erreurs: readonly ErreurDeDemande[]): readonly ErreurDeDemande[] => {
  const [premiere, ...reste] = erreurs.slice(LIMITES_DE_FLUX.erreurs);
  if (!premiere) return erreurs;
  const { fichier, balise, ligne, position } = premiere;
  const autres = { nombre: reste.length + 1 };
  return [
    ...erreurs.slice(0, LIMITES_DE_FLUX.erreurs),
    { code: 'autres-erreurs', params: autres, fichier, balise, ligne, position },
  ];
};

const refuserTout = ({ nomFichier, syntaxe }: DonneesFlux, code: CodeErreurTechnique): BilanDeFlux => ({
  integrees: 0,
  refusees: 0,
  erreurs: [{ code, params: { syntaxe }, fichier: nomFichier, balise: null, ligne: null, position: null }],
});
