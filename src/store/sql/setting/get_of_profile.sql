select value from setting where scope = 'profile' and profile_id = :profile_id and key = :key
