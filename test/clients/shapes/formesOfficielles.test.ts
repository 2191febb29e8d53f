import { expect } from 'chai';
import type { JsonSchema } from '../../../src/platform/api/documentation/openApi.ts';
import { schemaDeLaReponse } from '../../../src/platform/api/documentation/openApi.ts';
import { platform } from '../../../src/platform/tokens.ts';
import { testApp } from '../../support/testApp.ts';
import { AJOUTS } from './AJOUTS.ts';
import { CODES } from './codes.ts';
import { FormesOfficielles } from './FormesOfficielles.ts';
import type { TypeOfficiel } from './lireForme.ts';

/** Services whose answer no source tells: one that another client asks for, and the deprecated ones of the PHP client. */
const SANS_FORME = [
  '/cpro/transverses/v1/detacherPieceJointe',
  '/cpro/transverses/v1/rechercher/serviceexecutant',
  '/cpro/transverses/v1/recuperer/structuresPourUtilisateur',
  '/cpro/transverses/v1/recuperer/syntaxeflux',
];

const DOMAINES = /^\/cpro\/(factures|structures|transverses)\//;

/** What the schema of an answer says otherwise than the official shape: a field that is not there, or of another type. */
const ecarts = (schema: JsonSchema, type: TypeOfficiel, ou = '$'): readonly string[] => {
  const [seul] = (schema.anyOf ?? []).filter((choix) => choix.type !== 'null');
  if (seul) return ecarts(seul, type, ou);
  if (type.genre === 'liste')
    return schema.items ? ecarts(schema.items, type.element, `${ou}[]`) : [`${ou}: not a list`];
  if (type.genre === 'simple') return ecartSimple(schema, type.code, ou);
  return Object.entries(schema.properties ?? {}).flatMap(([nom, contenu]) => {
    const sien = type.champs.get(nom);
    return sien ? ecarts(contenu, sien, `${ou}.${nom}`) : [`${ou}.${nom}: not an official field`];
  });
};

const TYPES: Readonly<Record<string, string>> = { i: 'integer', n: 'number', b: 'boolean' };

const ecartSimple = (schema: JsonSchema, code: string, ou: string): readonly string[] => {
  const { const: seul, enum: parmi = seul === undefined ? [] : [seul] } = schema;
  const inconnus = parmi.filter((valeur) => CODES[code]?.(valeur) !== true);
  if (inconnus.length > 0) return [`${ou}: ${JSON.stringify(inconnus)} not of ${code}`];
  const attendu = TYPES[code] ?? 'string';
  const types = [schema.type ?? attendu].flat().filter((dit) => dit !== 'null');
  const convient = types.every((dit) => dit === attendu || (attendu === 'number' && dit === 'integer'));
  return convient ? [] : [`${ou}: ${JSON.stringify(schema.type)} for ${code}`];
};

describe('les services des clients de Chorus Pro', () => {
  const produit = testApp('sqlite');
  const formes = new FormesOfficielles();
  const routes = () => produit().container.getAll(platform.apiRoutes).flat();

  it('répondent les champs et les types du document officiel, et eux seuls sauf deux que nous ajoutons', () => {
    const fautes = routes().flatMap((route) => {
      const forme = formes.de(route.chemin);
      return forme ? ecarts(schemaDeLaReponse(route), forme).map((dit) => `${route.chemin} ${dit}`) : [];
    });
    expect(fautes).to.have.members(AJOUTS);
  });

  it('ont tous une forme officielle, sauf ceux que personne n’a décrits', () => {
    const sans = routes()
      .map(({ chemin }) => chemin)
      .filter((chemin) => DOMAINES.test(chemin) && !formes.de(chemin));
    expect(sans).to.have.members(SANS_FORME);
  });

  it('ont une forme qui refuse un champ de trop, un autre type, et un code inconnu', () => {
    const chemin = '/cpro/factures/v1/traiter/recue';
    const juste = {
      codeRetour: 0,
      libelle: 'x',
      idFacture: 1,
      nouveauStatut: 'REJETEE',
      dateTraitement: null,
    };
    expect(formes.fautes(chemin, juste)).to.deep.equal([]);
    expect(formes.fautes(chemin, { ...juste, deTrop: 1 })).to.have.length(1);
    expect(formes.fautes(chemin, { ...juste, idFacture: '1' })).to.have.length(1);
    expect(formes.fautes(chemin, { ...juste, nouveauStatut: 'REFUSE' })).to.have.length(1);
    expect(formes.fautes(chemin, { ...juste, dateTraitement: '2026-03-02T00:00:00Z' })).to.have.length(1);
  });
});
