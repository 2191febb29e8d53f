export const URL_D_EXEMPLE = 'https://partenaire.example/chorus-pro/webhook';
