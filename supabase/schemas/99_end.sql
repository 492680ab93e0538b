reset role;
revoke create on schema public from whim_owner;
