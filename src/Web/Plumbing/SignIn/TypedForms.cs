using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>
/// Nothing typed is lost when a session ends: the form travels, sealed and for an hour, in the sign-in page, and is offered for sending again to the same person.
/// It is kept only for a browser that shows the cookie of the session that ended, which no other site can make it show.
/// </summary>
public sealed class TypedForms(IDataProtectionProvider protection, IOptionsMonitor<CookieAuthenticationOptions> cookies, IModelMetadataProvider metadata)
{
    public const long Largest = 1024 * 1024;
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("GoldenThread.TypedForm").ToTimeLimitedDataProtector();

    /// <summary>The account of the session that this browser had; null when it shows none.</summary>
    public Guid? AccountOfEndedSession(HttpContext context)
    {
        var cookie = cookies.Get(SeatAtDesk.SessionScheme);
        return cookie.CookieManager.GetRequestCookie(context, cookie.Cookie.Name!) is { } value
            && Guid.TryParse(cookie.TicketDataFormat.Unprotect(value)?.Principal.FindFirstValue(SignedIn.AccountClaim), out var account) ? account : null;
    }

    /// <summary>The form of a request, sealed; null when there is none or it is too large.</summary>
    public async Task<string?> SealAsync(HttpRequest request, Guid account, CancellationToken cancel)
    {
        if (!request.HasFormContentType || request.ContentLength is null or > Largest) { return null; }
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancel);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }

        var fields = from field in form
                     where field.Key != "__RequestVerificationToken" && !field.Key.Contains("password", StringComparison.OrdinalIgnoreCase)
                     from value in field.Value
                     select new TypedField(field.Key, value ?? "");
        var typed = new TypedForm(request.PathBase + request.Path + request.QueryString, account, [.. fields], [.. form.Files.Select(file => file.FileName)]);
        return _seal.Protect(JsonSerializer.Serialize(typed), Lifetime);
    }

    /// <summary>What was sealed, for the account whose it is; null for anybody else, when it is too old, or when it is not ours.</summary>
    public TypedForm? Open(string? sealedForm, Guid account)
    {
        if (string.IsNullOrEmpty(sealedForm)) { return null; }
        try
        {
            var typed = JsonSerializer.Deserialize<TypedForm>(_seal.Unprotect(sealedForm));
            return typed?.Account == account && LocalUrl.OrHome(typed.Path) == typed.Path ? typed : null;
        }
        catch (Exception e) when (e is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The page that offers to send a form again.</summary>
    public ViewResult Offer(TypedForm typed) => View("/Features/Account/SendTyped.cshtml", typed);

    /// <summary>A page that belongs to no address of its own.</summary>
    public ViewResult View<T>(string view, T model) => new() { ViewName = view, ViewData = new ViewDataDictionary<T>(metadata, new ModelStateDictionary()) { Model = model } };
}
