import { expect } from 'chai';
import { z } from 'zod';
import {
  structuresApi,
  type UsagesDeLApi,
} from '../../../../../src/modules/structures/adapters/http-api/structuresApi.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The fields of a schema, those of what it holds after a dot: "parametresRetour.total". */
const champsDe = (schema: Schema, prefixe = ''): readonly string[] => {
  const objet = schema.items ?? schema;
  return Object.entries(objet.properties ?? {}).flatMap(([nom, contenu]) => {
    const dedans = champsDe(contenu, `${prefixe}${nom}.`);
    return dedans.length > 0 ? dedans : [`${prefixe}${nom}`];
  });
};

const champs = (prefixe: string, noms: string): readonly string[] =>
  noms.split(' ').map((nom) => (prefixe === '' ? nom : `${prefixe}.${nom}`));

const RETOUR = champs('parametresRetour', 'nbResultatsParPage pageCourante pages total');
const ADRESSE =
  'adresse codePostal complementAdresse1 complementAdresse2 fax indicatifFax indicatifTelephone pays telephone ville';

/** Of the official document of the domain "structures" (version 1.0.0), without the envelope; the two dates of a service are of recordings. */
const OFFICIELLES: Readonly<Record<string, readonly string[]>> = {
  rechercher: [
    ...champs(
      'listeStructures',
      'designationStructure idStructureCPP identifiantStructure statut typeIdentifiantStructure',
    ),
    ...RETOUR,
  ],
  consulter: [
    ...champs('adressePostaleDuSiege', ADRESSE),
    ...champs(
      'informationGenerales',
      'dateExpirationMotPasseCompteTech emailStructure estValideurDeleguee idStructureCPP idStructureOrigine identifiantStructure libelleStructure listeStructureDupliquees.structureDupliquee nomStructure numeroRcsStructure numeroTVA prenomStructure raisonSocialeStructure structurePriveePublique typeIdentifiantStructure',
    ),
    ...champs(
      'parametres',
      'codeServiceDoitEtreRenseigne connexionEDI estMoaUniquement estValideurDelegue gestionNumeroEJOuCodeService getaMoa nonDiffusibleInsee numeroEJDoitEtreRenseigne recevoirDonneesViaEDI statutMiseEnPaiementNestPasRemonte',
    ),
  ],
  'consulter/service': [
    ...champs('adressePostale', ADRESSE),
    ...champs('informationsGenerales', 'codeService descriptionService nomService'),
    ...champs(
      'parametres',
      'dateCreation dateDebutValidite dateFinValidite dateModification miseEnPaiement numeroEngagement',
    ),
    ...champs('', 'nbResultatsParPage pageCourante pages total'),
  ],
  'rechercher/services': [
    ...champs(
      'listeServices',
      'codeService estActif idService libelleService statutService dateDbtService dateFinService',
    ),
    ...RETOUR,
  ],
  'rechercher/espaces': [
    ...champs(
      'listeEspace',
      'codeEspace codeService etatCourant idEspaceFo idService libelleEspace libelleService typeHabilitation',
    ),
    ...RETOUR,
  ],
  'lister/rattachementsutilisateur': [
    ...champs('', 'designationStructure idStructure identifiantStructure premierService'),
    ...champs(
      'listeServices',
      'codeService commentaire dateDebut dateFin idRattachement idService nomService statutRattachement',
    ),
    ...RETOUR,
  ],
};

describe('les réponses des services de structures', () => {
  const routes = structuresApi({} as UsagesDeLApi);

  for (const [service, officiels] of Object.entries(OFFICIELLES)) {
    it(`${service} a les champs du document officiel, et eux seuls`, () => {
      const route = routes.find(({ chemin }) => chemin === `/cpro/structures/v1/${service}`);
      if (!route) throw new Error(`no service ${service}`);
      const schema = z.toJSONSchema(route.reponse, { io: 'output' }) as Schema;
      expect(champsDe(schema)).to.have.members([...officiels]);
    });
  }

  it('ont toutes un schéma précis, et chaque service un chemin à lui', () => {
    for (const { chemin, reponse } of routes) {
      expect(JSON.stringify(z.toJSONSchema(reponse, { io: 'output' })), chemin)
        .to.include('"additionalProperties":false')
        .and.not.include('{}');
    }
    expect(new Set(routes.map(({ chemin }) => chemin)).size).to.equal(routes.length);
  });
});
