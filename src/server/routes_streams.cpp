// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/router.h"

/// Everything that travels over HTTP (protocol.md 2.4, 2.5); who asks is whom the grant is for.
namespace purr::server
{

QList<Route> streamRoutes()
{
    return {
        Route::upload("channels/{id}/messages", Policy::ChannelMember, StreamKind::Message),
        Route::upload("messages/{id}/replies", Policy::MessageMember, StreamKind::Message),
        Route::upload("threads/{id}/messages", Policy::ThreadMember, StreamKind::Message),
        Route::upload("users/{id}/display-picture", Policy::OwnUser, StreamKind::DisplayPicture),
        Route::download("files/{name}", Policy::FileVisible, StreamKind::File),
        Route::download("picture/{name}", Policy::Anybody, StreamKind::MadePicture),
    };
}

} // namespace purr::server
