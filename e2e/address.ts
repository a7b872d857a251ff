/** Where the journeys find the app; another port lets two of them run beside each other. */
export const port = Number(process.env["E2E_PORT"] ?? 3100);
export const address = `http://localhost:${port}`;
