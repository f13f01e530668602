import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const { API_ORIGIN = 'http://localhost:3000' } = loadEnv(mode, '.', 'API_');
  return {
    plugins: [react()],
    // The domain is read from its sources, so that the web never waits for its build.
    resolve: { conditions: ['source', ...defaultClientConditions] },
    // The server's content security policy knows no inline script, so nothing may be inlined as data either.
    build: { target: 'es2023', manifest: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    server: { proxy: { '/api': API_ORIGIN } },
  };
});
