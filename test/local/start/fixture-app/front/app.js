globalThis.isLoaded = true;
