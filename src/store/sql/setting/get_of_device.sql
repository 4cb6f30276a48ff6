select value from setting where scope = 'device' and key = :key
