import type { ApiRoute } from '../ApiRoute.ts';

type Appelable = Pick<ApiRoute, 'methode' | 'chemin' | 'exemple'>;

/** What is typed in a terminal, once `JETON` and `COMPTE` are set. */
export const exempleCurl = ({ methode, chemin, exemple }: Appelable, urlPublique: string): string => {
  const entetes = ['-H "Authorization: Bearer $JETON"', '-H "cpro-account: $COMPTE"'];
  const corps =
    methode === 'POST'
      ? [`-H 'Content-Type: application/json'`, `-d '${JSON.stringify(exemple).replaceAll("'", "'\\''")}'`]
      : [];
  return [`curl ${urlPublique}${chemin}`, ...entetes, ...corps].join(' \\\n  ');
};

export const exempleTypeScript = ({ methode, chemin, exemple }: Appelable, urlPublique: string): string => {
  const corps =
    methode === 'POST'
      ? `\n  body: JSON.stringify(${JSON.stringify(exemple, null, 2).replaceAll('\n', '\n  ')}),`
      : '';
  return `const reponse = await fetch('${urlPublique}${chemin}', {
  method: '${methode}',
  headers: {
    Authorization: \`Bearer \${jeton}\`,
    'cpro-account': btoa(\`\${login}:\${motDePasse}\`),
    'Content-Type': 'application/json',
  },${corps}
});
const { codeRetour, libelle, ...resultat } = await reponse.json();`;
};

export const exempleDeJeton = (urlPublique: string): string =>
  [
    `JETON=$(curl -s ${urlPublique}/api/oauth/token -d grant_type=client_credentials -d scope=openid \\`,
    `  -d client_id=$CLIENT_ID -d client_secret=$CLIENT_SECRET | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `COMPTE=$(printf '%s' "$LOGIN_TECHNIQUE:$MOT_DE_PASSE_TECHNIQUE" | base64 -w0)`,
  ].join('\n');
