using GoldenThread.Store;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Account;

/// <summary>Writes the messages about accounts into the outbox; they are sent with what is committed next.</summary>
public sealed class AccountMail(GoldenThreadDb db)
{
    public void Invite(Store.Organisation.Account account, string link, DateTimeOffset now) => Write(account, $"invitation {Guid.CreateVersion7()}", now, "You are invited to Golden Thread",
        $"You are invited to sign in to your council's performance and improvement system as {account.ShownAs}.\n\nOpen this link within 72 hours and choose a password:\n{link}\n\nThe link works once. If you did not expect it, do nothing.\n");

    public void Reset(Store.Organisation.Account account, string link, string key, DateTimeOffset now) => Write(account, key, now, "Choose a new password",
        $"Somebody, most likely you, asked for a new password for Golden Thread.\n\nOpen this link within one hour and choose it:\n{link}\n\nThe link works once. If you did not ask for it, do nothing: your password stays as it is.\n");

    private void Write(Store.Organisation.Account account, string key, DateTimeOffset now, string subject, string body) => db.Outbox.Add(new Mail
    { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, Key = key, To = account.Email!, Subject = subject, Body = body, CreatedAt = now, NextTryAt = now });
}
