import type { FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { BilanDeReprise } from '../../application/ports/Rapport.ts';
import { ANOMALIES, CONSEQUENCES } from '../../domain/anomalies.ts';
import type { Decompte, Genre } from './Decompte.ts';

const STYLE = `
body { font: 1rem/1.5 'Source Sans 3', 'Segoe UI', Arial, sans-serif; color: #161616; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
caption { text-align: left; font-weight: bold; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #929292; overflow-wrap: anywhere; }
.nombre { text-align: right; font-variant-numeric: tabular-nums; }
`;

const nombres = new Intl.NumberFormat('fr-FR');
const instants = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'medium',
  timeZone: 'Europe/Paris',
});

const NATURES: Readonly<Record<string, string>> = {
  fournisseurs: 'Fournisseurs',
  utilisateurs: 'Utilisateurs',
  comptes_bancaires: 'Comptes bancaires',
  mandats: 'Mandats',
  memoires: 'Mémoires',
  lignes: 'Lignes de mémoire',
  etats: 'États',
  pieces: 'Pièces',
};

const Nombre: FunctionComponent<{ valeur: number }> = ({ valeur }) => (
  <td class="nombre">{nombres.format(valeur)}</td>
);

const Comptes: FunctionComponent<Pick<BilanDeReprise, 'comptes'>> = ({ comptes }) => (
  <table>
    <caption>Ce qui a été lu et repris</caption>
    <thead>
      <tr>
        <th scope="col">Nature</th>
        {['Lus', 'Repris', 'Mis à jour', 'Inchangés', 'Laissés de côté'].map((titre) => (
          <th scope="col" class="nombre" key={titre}>
            {titre}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {comptes.map(({ nature, lus, repris, misAJour, inchanges, ecartes }) => (
        <tr key={nature}>
          <th scope="row">{NATURES[nature] ?? nature}</th>
          <Nombre valeur={lus} />
          <Nombre valeur={repris} />
          <Nombre valeur={misAJour} />
          <Nombre valeur={inchanges} />
          <Nombre valeur={ecartes} />
        </tr>
      ))}
    </tbody>
  </table>
);

const Sommaire: FunctionComponent<{ genres: readonly Genre[] }> = ({ genres }) => (
  <table>
    <caption>Anomalies par motif</caption>
    <thead>
      <tr>
        <th scope="col">Motif</th>
        <th scope="col" class="nombre">
          Nombre
        </th>
      </tr>
    </thead>
    <tbody>
      {genres.map(({ code, nombre }) => (
        <tr key={code}>
          <th scope="row">
            <a href={`#${code}`}>{ANOMALIES[code]}</a>
          </th>
          <Nombre valeur={nombre} />
        </tr>
      ))}
    </tbody>
  </table>
);

const Exemples: FunctionComponent<Genre> = ({ code, nombre, exemples }) => (
  <section id={code}>
    <h2>{ANOMALIES[code]}</h2>
    <table>
      <caption>
        {nombre > exemples.length
          ? `Les ${exemples.length} premières sur ${nombres.format(nombre)}\u00a0; toutes sont dans le fichier CSV`
          : `${nombres.format(nombre)} en tout`}
      </caption>
      <thead>
        <tr>
          {['Fichier', 'Ligne', 'Colonne', 'Valeur', 'Conséquence'].map((titre) => (
            <th scope="col" key={titre}>
              {titre}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {exemples.map(({ fichier, ligne, colonne, valeur, consequence }, rang) => (
          <tr key={rang}>
            <td>{fichier}.csv</td>
            <td>{ligne}</td>
            <td>{colonne ?? '–'}</td>
            <td>{valeur ?? '–'}</td>
            <td>{CONSEQUENCES[consequence]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Page: FunctionComponent<{ bilan: BilanDeReprise; decompte: Decompte }> = ({ bilan, decompte }) => {
  const titre = bilan.simulation ? 'Rapport de simulation de reprise' : 'Rapport de reprise';
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titre}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>{titre}</h1>
        <p>
          {`Export du ${instants.format(bilan.export.extraitLe)}, empreinte ${bilan.export.empreinte.slice(0, 16)}. `}
          {`Commencé le ${instants.format(bilan.debut)}, terminé le ${instants.format(bilan.fin)}.`}
        </p>
        {bilan.simulation && <p>Rien n’a été écrit&nbsp;: il s’agit d’une simulation.</p>}
        <Comptes comptes={bilan.comptes} />
        {decompte.total === 0 ? <p>Aucune anomalie.</p> : <Sommaire genres={decompte.genres} />}
        {decompte.genres.map((genre) => (
          <Exemples key={genre.code} {...genre} />
        ))}
      </body>
    </html>
  );
};

/** A page that stands alone: no script, no other file. */
export const pageDeRapport = (bilan: BilanDeReprise, decompte: Decompte): string =>
  `<!DOCTYPE html>\n${renderToString(<Page bilan={bilan} decompte={decompte} />)}\n`;
