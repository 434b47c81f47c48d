throw new Error('No beans.');
