import fc from 'fast-check';
import { expect } from 'chai';
import type { FournisseurDOrigine } from '../../../../src/modules/reprise/domain/FournisseurDOrigine.ts';
import { ficheReprise, fournisseurRetenu } from '../../../../src/modules/reprise/domain/ficheReprise.ts';
import { identifiantProvisoire } from '../../../../src/modules/reprise/domain/identifiantProvisoire.ts';
import { paysRepris } from '../../../../src/modules/reprise/domain/paysRepris.ts';
import { regimeRepris } from '../../../../src/modules/reprise/domain/regimeRepris.ts';

const unFournisseur = (ecart: Partial<FournisseurDOrigine> = {}): FournisseurDOrigine => ({
  id: '12',
  ligne: 2,
  typeIdentifiant: 'SIRET',
  identifiant: '73282932000074',
  raisonSociale: 'Laboratoire Hermès',
  nom: null,
  prenom: null,
  adresse: '3 rue de la Paix',
  complement: null,
  codePostal: '69003',
  ville: 'Lyon',
  pays: 'FRANCE',
  telephone: null,
  courriel: null,
  categorie: null,
  typeTaxe: null,
  dateCreation: null,
  statut: 'ACTIF',
  ...ecart,
});

describe('ficheReprise', () => {
  it('garde le SIRET et la raison sociale', () => {
    const { identifiant, fiche, active } = ficheReprise(unFournisseur(), 'LABORATOIRE');

    expect(identifiant).to.deep.equal({ type: 'SIRET', valeur: '73282932000074' });
    expect(fiche.identite).to.deep.equal({ nature: 'MORALE', raisonSociale: 'Laboratoire Hermès' });
    expect(fiche).to.deep.include({ categorie: 'LABORATOIRE' });
    expect(active).to.equal(true);
  });

  it('donne un identifiant provisoire faute de SIRET, aucun à une personne physique', () => {
    expect(ficheReprise(unFournisseur({ identifiant: null }), 'AUTRE').identifiant).to.deep.equal({
      type: 'AUTRE',
      valeur: 'REP12',
    });
    const physique = unFournisseur({ typeIdentifiant: 'PARTICULIER', nom: 'Robin', prenom: 'Antoine' });
    const { identifiant, fiche } = ficheReprise(physique, 'AUTRE');
    expect(identifiant).to.equal(null);
    expect(fiche.identite).to.deep.equal({ nature: 'PHYSIQUE', nom: 'Robin', prenom: 'Antoine' });
  });

  it('nomme une structure sans raison sociale par sa personne, ou par son ancien numéro', () => {
    const sansNom = unFournisseur({ raisonSociale: null });
    expect(ficheReprise(sansNom, 'AUTRE').fiche.identite).to.deep.include({
      raisonSociale: 'Fournisseur 12',
    });
    const nommee = unFournisseur({ raisonSociale: null, nom: 'Robin', prenom: 'Antoine' });
    expect(ficheReprise(nommee, 'AUTRE').fiche.identite).to.deep.include({ raisonSociale: 'Antoine Robin' });
  });

  it('ne coupe aucun texte au milieu d’un caractère', () => {
    const impair = (longueur: number): string => `${'a'.repeat(longueur - 1)}😀`;
    const { fiche } = ficheReprise(
      unFournisseur({
        raisonSociale: impair(200),
        adresse: impair(100),
        complement: impair(100),
        codePostal: impair(12),
      }),
      'AUTRE',
    );

    expect(fiche.identite).to.deep.include({ raisonSociale: 'a'.repeat(199) });
    const [ligne1, codePostal] = ['a'.repeat(99), 'a'.repeat(11)];
    expect(fiche.adresse).to.deep.include({ ligne1, ligne2: ligne1, codePostal });
  });

  it('laisse à un nom la place de ses capitales', () => {
    const physique = unFournisseur({ typeIdentifiant: 'PARTICULIER', nom: 'ﬃ'.repeat(100) });
    const { identite } = ficheReprise(physique, 'AUTRE').fiche;

    expect('nom' in identite && identite.nom.toLocaleUpperCase('fr').length).to.equal(99);
  });

  it('retient de plusieurs fournisseurs le premier qui n’est pas inactif', () => {
    const inactif = unFournisseur({ id: '1', statut: 'INACTIF' });
    expect(fournisseurRetenu([inactif, unFournisseur()]).id).to.equal('12');
    expect(fournisseurRetenu([inactif]).id).to.equal('1');
    expect(ficheReprise(inactif, 'AUTRE').active).to.equal(false);
  });
});

describe('identifiantProvisoire', () => {
  it('est toujours de capitales et de chiffres, dix-huit au plus, le même pour le même ancien numéro', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (ancien) => {
        const valeur = identifiantProvisoire(ancien);
        expect(valeur).to.match(/^REP[A-Z0-9]{1,15}$/);
        expect(identifiantProvisoire(ancien)).to.equal(valeur);
      }),
    );
  });
});

describe('paysRepris', () => {
  for (const [texte, code] of [
    ['France', 'FR'],
    ['FR', 'FR'],
    ['belgique', 'BE'],
    ['Royaume-Uni', 'GB'],
    ['Allemagne', 'DE'],
    ['Atlantide', 'FR'],
    [null, 'FR'],
  ] as const) {
    it(`${texte ?? 'rien'}\u00a0: ${code}`, () => {
      expect(paysRepris(texte)).to.equal(code);
    });
  }
});

describe('regimeRepris', () => {
  it('reconnaît les régimes, et ne devine pas', () => {
    expect(regimeRepris('Assujetti à la TVA')).to.equal('ASSUJETTI');
    expect(regimeRepris('franchise en base')).to.equal('FRANCHISE');
    expect(regimeRepris('COSP')).to.equal('COSP');
    expect(regimeRepris('régime spécial')).to.equal(null);
  });
});
