import type { Deposant } from './Deposant.ts';
import type { ErreurTechnique } from './ErreurDeFlux.ts';
import { FluxTropLourd, FluxVide, NomDeFichierInvalide, SyntaxeInconnue } from './erreurs.ts';
import { estFinal, type EtatDeFlux } from './etatsDeFlux.ts';
import { LIMITES_DE_FLUX } from './limites.ts';
import { SYNTAXES_DE_FLUX } from './syntaxes.ts';

export interface DonneesFlux {
  readonly id: number;
  /** 0 until the first save; each save adds one. */
  readonly version: number;
  /** "CPP0011130000000000000001" */
  readonly numero: string;
  readonly structureId: number;
  readonly syntaxe: string;
  readonly nomFichier: string;
  /** In bytes. */
  readonly taille: number;
  /** Of the file as it came. */
  readonly sha256: string;
  readonly deposant: Deposant;
  readonly deposeLe: Date;
  readonly etat: EtatDeFlux;
  readonly etatLe: Date;
  /** Of the files that can't be read; those of demandes de paiement stand with them. */
  readonly erreurs: readonly ErreurTechnique[];
}

export interface BilanDeFlux {
  readonly integrees: number;
  readonly refusees: number;
  readonly erreurs: readonly ErreurTechnique[];
}

/**
 * A file of factures of the cadre A3, deposited once and treated later: IN_RECU → IN_EN_COURS_TRAITEMENT_CPP → IN_INTEGRE,
 * IN_INTEGRE_PARTIEL or IN_REJETE. An incident of ours (IN_INCIDENTE) is tried again, and says nothing of the file.
 */
export class Flux {
  private constructor(private courantes: DonneesFlux) {}

  /** @throws SyntaxeInconnue, NomDeFichierInvalide, FluxVide, FluxTropLourd */
  static recevoir(recu: Omit<DonneesFlux, 'version' | 'etat' | 'etatLe' | 'erreurs'>): Flux {
    Flux.exigerRecevable(recu);
    return new Flux({ ...recu, version: 0, etat: 'IN_RECU', etatLe: recu.deposeLe, erreurs: [] });
  }

  /** What is refused before anything is kept. @throws SyntaxeInconnue, NomDeFichierInvalide, FluxVide, FluxTropLourd */
  static exigerRecevable({
    syntaxe,
    nomFichier,
    taille,
  }: Pick<DonneesFlux, 'syntaxe' | 'nomFichier' | 'taille'>): void {
    if (!SYNTAXES_DE_FLUX.includes(syntaxe)) throw new SyntaxeInconnue();
    if (nomFichier.trim() === '' || nomFichier.length > LIMITES_DE_FLUX.nomFichier)
      throw new NomDeFichierInvalide(LIMITES_DE_FLUX.nomFichier);
    if (taille === 0) throw new FluxVide();
    if (taille > LIMITES_DE_FLUX.taille) throw new FluxTropLourd(LIMITES_DE_FLUX.taille);
  }

  static restituer(donnees: DonneesFlux): Flux {
    return new Flux(donnees);
  }

  get donnees(): DonneesFlux {
    return this.courantes;
  }

  get estTraite(): boolean {
    return estFinal(this.courantes.etat);
  }

  /** Also after an incident, or after a process that died in the middle. */
  commencer(le: Date): void {
    this.passer('IN_EN_COURS_TRAITEMENT_CPP', le);
  }

  signalerIncident(le: Date): void {
    this.passer('IN_INCIDENTE', le);
  }

  conclure({ integrees, refusees, erreurs }: BilanDeFlux, le: Date): void {
    const bonnes = integrees > 0;
    const mauvaises = refusees > 0 || erreurs.length > 0;
    this.passer(bonnes ? (mauvaises ? 'IN_INTEGRE_PARTIEL' : 'IN_INTEGRE') : 'IN_REJETE', le);
    this.courantes = { ...this.courantes, erreurs };
  }

  private passer(etat: EtatDeFlux, etatLe: Date): void {
    if (this.estTraite) throw new Error(`a flux that is ${this.courantes.etat} changes no more`);
    this.courantes = { ...this.courantes, etat, etatLe };
  }
}
