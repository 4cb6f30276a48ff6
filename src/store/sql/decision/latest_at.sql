select max(at_ms) from decision
