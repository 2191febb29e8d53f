import { expect } from 'chai';
import { definirAccesForm } from '../../../../../src/modules/structures/adapters/http-web/acces/accesForm.ts';
import type { z } from 'zod';
import { compteForm } from '../../../../../src/modules/structures/adapters/http-web/formes/compteForm.ts';
import { decisionForm } from '../../../../../src/modules/structures/adapters/http-web/formes/decisionForm.ts';
import { espacesForm } from '../../../../../src/modules/structures/adapters/http-web/formes/espacesForm.ts';
import { creationForm } from '../../../../../src/modules/structures/adapters/http-web/formes/ficheForm.ts';
import { serviceForm } from '../../../../../src/modules/structures/adapters/http-web/formes/serviceForm.ts';
import { erreursStructures } from '../../../../../src/modules/structures/adapters/erreursStructures.ts';

const fautes = (forme: z.ZodType, saisie: unknown): Record<string, string> => {
  const lue = forme.safeParse(saisie);
  return lue.success
    ? {}
    : Object.fromEntries(lue.error.issues.map(({ path, message }) => [path.join('.'), message]));
};

const fiche = {
  type: 'SIRET',
  identifiant: '73282932000074',
  raisonSociale: ' Laboratoire Hermès ',
  categorie: 'LABORATOIRE',
  regime: 'ASSUJETTI',
  ligne1: '12 rue des Lilas',
  codePostal: '69 003',
  ville: 'Lyon',
  pays: 'FR',
  courriel: 'Contact@Hermes.fr',
  telephone: '01 23 45 67 89',
  numeroTva: 'FR 44 732829320',
  libelle: 'Compte principal',
  titulaire: 'Hermès',
  iban: 'fr76 3000 6000 0112 3456 7890 189',
  bic: 'agrifrpp',
};

describe('les formulaires des structures', () => {
  it('lisent une fiche complète, sans ses espaces superflus', () => {
    const lue = creationForm.parse(fiche);

    expect(lue.fiche.identite).to.deep.equal({ nature: 'MORALE', raisonSociale: 'Laboratoire Hermès' });
    expect(lue.fiche.adresse).to.deep.equal({
      ligne1: '12 rue des Lilas',
      ligne2: null,
      codePostal: '69003',
      ville: 'Lyon',
      pays: 'FR',
    });
    expect(lue.fiche).to.include({
      courriel: 'contact@hermes.fr',
      numeroTva: 'FR44732829320',
      numeroRcs: null,
    });
    expect(lue.compteBancaire).to.include({ iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' });
  });

  it('disent toutes les fautes d’une fiche vide à la fois, chacune sur son champ', () => {
    expect(fautes(creationForm, { type: 'SIRET' })).to.deep.equal({
      raisonSociale: 'structure.raison-sociale-requise',
      categorie: 'structure.categorie-requise',
      regime: 'structure.regime-requis',
      ligne1: 'structure.adresse-requise',
      codePostal: 'structure.code-postal-requis',
      ville: 'structure.ville-requise',
      pays: 'structure.pays-requis',
      libelle: 'structure.libelle-requis',
      titulaire: 'structure.titulaire-requis',
      iban: 'structure.compte-bancaire-requis',
    });
  });

  it('demandent un nom et un prénom à un particulier, pas de raison sociale', () => {
    expect(fautes(creationForm, { ...fiche, type: 'PARTICULIER' })).to.deep.equal({
      nom: 'structure.nom-requis',
      prenom: 'structure.prenom-requis',
    });
  });

  it('refusent chaque valeur mal formée', () => {
    const mauvaises = {
      codePostal: '6900',
      pays: 'XX',
      courriel: 'contact@',
      telephone: 'abc',
      numeroTva: 'FR45732829320',
      regime: 'AUCUN',
      iban: 'FR7630006000011234567890188',
      bic: 'AGRI',
      ligne1: 'a'.repeat(101),
    };
    expect(fautes(creationForm, { ...fiche, ...mauvaises })).to.deep.equal({
      codePostal: 'structure.code-postal-requis',
      pays: 'structure.pays-requis',
      courriel: 'structure.courriel-invalide',
      telephone: 'structure.telephone-invalide',
      numeroTva: 'structure.tva-invalide',
      regime: 'structure.regime-requis',
      iban: 'structure.iban-invalide',
      bic: 'structure.bic-invalide',
      ligne1: 'structure.texte-trop-long',
    });
  });

  it('n’exigent pas de code postal là où il n’y en a pas', () => {
    expect(fautes(creationForm, { ...fiche, pays: 'AE', codePostal: '' })).to.deep.equal({});
  });

  it('lisent un compte, un service, des espaces, des droits, une décision', () => {
    const { libelle, titulaire, iban } = fiche;
    expect(compteForm.parse({ libelle, titulaire, iban, du: '2026-04-01' }).du).to.equal('2026-04-01');
    expect(fautes(compteForm, { libelle, titulaire, iban, du: '2026-02-30' })).to.deep.equal({
      du: 'structure.jour-invalide',
    });
    expect(serviceForm.parse({ code: ' tox-1 ', nom: 'Toxicologie' })).to.deep.equal({
      code: 'TOX-1',
      nom: 'Toxicologie',
    });
    expect(fautes(serviceForm, { code: 'à côté', nom: '' })).to.deep.equal({
      code: 'structure.code-service-requis',
      nom: 'structure.nom-service-requis',
    });
    expect(espacesForm.parse({ espaces: 'MEMOIRES' }).espaces).to.deep.equal(['MEMOIRES']);
    expect(fautes(espacesForm, {})).to.deep.equal({ espaces: 'structure.espace-requis' });
    const droits = { MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'AUCUN' };
    const sansDate = { periode: { du: null, au: null }, periodesEspaces: {}, services: [] };
    const espaces = { MEMOIRES: 'MODIFICATION' };
    expect(definirAccesForm.parse({ droits, version: '3' })).to.deep.equal({
      acces: { ...sansDate, espaces },
      version: 3,
    });
    expect(decisionForm.parse({ decision: 'valider', droits })).to.deep.equal({
      nature: 'valider',
      espaces,
      acces: sansDate,
    });
    expect(fautes(decisionForm, { decision: 'refuser', motif: ' ' })).to.deep.equal({
      motif: 'rattachement.motif-requis',
    });
    expect(fautes(decisionForm, {})).to.deep.equal({ decision: 'rattachement.decision-requise' });
  });

  it('ont une phrase dans les deux langues pour chaque code', () => {
    expect(Object.keys(erreursStructures.en)).to.have.members(Object.keys(erreursStructures.fr));
  });
});
