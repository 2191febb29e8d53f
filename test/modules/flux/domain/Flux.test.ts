import { expect } from 'chai';
import {
  FluxTropLourd,
  FluxVide,
  NomDeFichierInvalide,
  SyntaxeInconnue,
} from '../../../../src/modules/flux/domain/erreurs.ts';
import { Flux, type DonneesFlux } from '../../../../src/modules/flux/domain/Flux.ts';
import { nomDuFluxRecu, numeroDeFlux } from '../../../../src/modules/flux/domain/numeroDeFlux.ts';

const le = new Date('2026-03-02T09:00:00.000Z');

const recevoir = (ecart: Partial<DonneesFlux> = {}): Flux =>
  Flux.recevoir({
    id: 1,
    numero: numeroDeFlux(1),
    structureId: 2,
    syntaxe: 'IN_DP_E3_UBL_INVOICE',
    nomFichier: 'a.xml',
    taille: 10,
    sha256: 'a'.repeat(64),
    deposant: { canal: 'API', id: 3, prenom: 'Compte technique', nom: 'TECH' },
    deposeLe: le,
    ...ecart,
  });

const erreur = {
  code: 'xml-illisible',
  params: {},
  fichier: 'b.xml',
  balise: null,
  ligne: 1,
  position: 1,
} as const;

describe('Flux', () => {
  it('porte un numéro de 25 caractères, de la seule suite nationale', () => {
    expect(numeroDeFlux(1557)).to.equal('CPP0011130000000000001557').and.to.have.length(25);
    expect(nomDuFluxRecu(numeroDeFlux(7))).to.equal('FSO1130A_CPP001_CPP0011130000000000000007');
    for (const place of [0, -1, 1.5, 1e15, Number.NaN])
      expect(() => numeroDeFlux(place)).to.throw(RangeError);
  });

  for (const [bilan, etat] of [
    [{ integrees: 2, refusees: 0, erreurs: [] }, 'IN_INTEGRE'],
    [{ integrees: 1, refusees: 1, erreurs: [] }, 'IN_INTEGRE_PARTIEL'],
    [{ integrees: 1, refusees: 0, erreurs: [erreur] }, 'IN_INTEGRE_PARTIEL'],
    [{ integrees: 0, refusees: 3, erreurs: [] }, 'IN_REJETE'],
    [{ integrees: 0, refusees: 0, erreurs: [erreur] }, 'IN_REJETE'],
  ] as const) {
    it(`de ${bilan.integrees} bonnes, ${bilan.refusees} mauvaises et ${bilan.erreurs.length} illisible est ${etat}`, () => {
      const flux = recevoir();
      flux.commencer(le);
      flux.conclure(bilan, le);
      expect(flux.donnees).to.deep.include({ etat, erreurs: bilan.erreurs });
      expect(flux.estTraite).to.equal(true);
      expect(() => flux.commencer(le)).to.throw();
    });
  }

  it('interrompu, se reprend', () => {
    const flux = recevoir();
    flux.commencer(le);
    flux.signalerIncident(le);
    expect(flux.donnees.etat).to.equal('IN_INCIDENTE');
    flux.commencer(le);
    expect(flux.estTraite).to.equal(false);
  });

  it('refuse une syntaxe inventée, un nom impossible, un fichier vide ou trop lourd', () => {
    expect(() => recevoir({ syntaxe: 'IN_AUTRE' })).to.throw(SyntaxeInconnue);
    expect(() => recevoir({ nomFichier: ' ' })).to.throw(NomDeFichierInvalide);
    expect(() => recevoir({ nomFichier: 'a'.repeat(201) })).to.throw(NomDeFichierInvalide);
    expect(() => recevoir({ taille: 0 })).to.throw(FluxVide);
    expect(() => recevoir({ taille: 10 * 1024 * 1024 + 1 })).to.throw(FluxTropLourd);
    expect(recevoir({ taille: 10 * 1024 * 1024 }).donnees.etat).to.equal('IN_RECU');
  });
});
